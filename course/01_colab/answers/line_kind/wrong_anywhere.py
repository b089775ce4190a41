"""Looks for the marks anywhere in the line."""


def line_kind(line):
    if "%%" in line:
        return "cell magic"
    if "%" in line:
        return "magic"
    if "!" in line:
        return "shell"
    return "python"
