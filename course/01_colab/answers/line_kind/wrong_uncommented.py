"""Looks behind the comment sign."""


def line_kind(line):
    line = line.strip().lstrip("# ")
    if line.startswith("%%"):
        return "cell magic"
    if line.startswith("%"):
        return "magic"
    return "shell" if line.startswith("!") else "python"
