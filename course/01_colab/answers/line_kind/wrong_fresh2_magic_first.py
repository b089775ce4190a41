"""Asks for one percent sign before it asks for two."""


def line_kind(line):
    text = line.lstrip()
    if text.startswith("!"):
        return "shell"
    if text.startswith("%"):
        return "magic"
    if text.startswith("%%"):
        return "cell magic"
    return "python"
