"""Forgets that blanks may stand before the mark."""


def line_kind(line):
    if line.startswith("%%"):
        return "cell magic"
    if line.startswith("%"):
        return "magic"
    if line.startswith("!"):
        return "shell"
    return "python"
