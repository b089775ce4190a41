"""Looks for the marks anywhere in the first word, so x!=3 becomes a shell command."""


def line_kind(line):
    words = line.split()
    first = words[0] if words else ""
    if "%%" in first:
        return "cell magic"
    if "%" in first:
        return "magic"
    if "!" in first:
        return "shell"
    return "python"
