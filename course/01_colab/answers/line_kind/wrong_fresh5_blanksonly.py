"""Takes blanks away, but no tabs."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    while line.startswith(" "):
        line = line[1:]
    if line[:2] == "%%":
        return "cell magic"
    elif line[:1] == "%":
        return "magic"
    elif line[:1] == "!":
        return "shell"
    return "python"
