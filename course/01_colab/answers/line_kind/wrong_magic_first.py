"""Asks for % before %%, so no cell magic is ever found."""


def line_kind(line):
    line = line.strip()
    if line.startswith("%"):
        return "magic"
    if line.startswith("%%"):
        return "cell magic"
    if line.startswith("!"):
        return "shell"
    return "python"
