"""Takes blanks away in front, but no tabs."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    line = line.lstrip(" ")
    if line.startswith("%%"):
        return "cell magic"
    elif line.startswith("%"):
        return "magic"
    elif line.startswith("!"):
        return "shell"
    return "python"
