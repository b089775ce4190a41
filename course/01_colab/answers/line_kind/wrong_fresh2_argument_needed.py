"""Splits at the first blank and expects something behind it for a magic."""


def line_kind(line):
    mark, blank, rest = line.strip().partition(" ")
    if mark.startswith("!"):
        return "shell"
    if mark.startswith("%%"):
        return "cell magic"
    if mark.startswith("%") and rest:
        return "magic"
    return "python"
