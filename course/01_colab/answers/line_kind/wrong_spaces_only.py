"""Takes away blanks and forgets tabs."""


def line_kind(line):
    line = line.lstrip(" ")
    if line.startswith("%%"):
        return "cell magic"
    if line.startswith("%"):
        return "magic"
    return "shell" if line.startswith("!") else "python"
