"""Believes that a cell magic must not be indented."""


def line_kind(line):
    if line.startswith("%%"):
        return "cell magic"
    line = line.strip()
    if line.startswith("%"):
        return "magic"
    return "shell" if line.startswith("!") else "python"
