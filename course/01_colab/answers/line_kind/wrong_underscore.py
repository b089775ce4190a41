"""Writes cell_magic with an underscore."""


def line_kind(line):
    line = line.strip()
    if line.startswith("%%"):
        return "cell_magic"
    if line.startswith("%"):
        return "magic"
    return "shell" if line.startswith("!") else "python"
