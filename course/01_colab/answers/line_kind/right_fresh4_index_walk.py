"""Walks over blanks and tabs by hand, then looks at one or two characters."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    i = 0
    while i < len(line) and line[i] in " \t":
        i += 1
    if i == len(line):  # empty, or nothing but blanks
        return "python"
    if line[i] == "!":
        return "shell"
    if line[i] == "%":
        return "cell magic" if line[i : i + 2] == "%%" else "magic"
    return "python"
