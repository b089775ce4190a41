"""Takes comment marks away with the blanks, so that a commented-out magic counts as one."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    line = line.lstrip(" \t#")
    if line[:2] == "%%":
        return "cell magic"
    elif line[:1] == "%":
        return "magic"
    elif line[:1] == "!":
        return "shell"
    else:
        return "python"
