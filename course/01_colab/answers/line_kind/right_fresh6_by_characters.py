"""Walks over the blanks and looks at one character after the other."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    i = 0
    while i < len(line) and line[i] in " \t":
        i += 1
    if i == len(line):
        return "python"
    if line[i] == "!":
        return "shell"
    if line[i] == "%":
        if i + 1 < len(line) and line[i + 1] == "%":
            return "cell magic"
        return "magic"
    return "python"
