"""Looks at the first character, which an empty line does not have."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    line = line.strip()
    if line[0] == "!":
        return "shell"
    if line[0] == "%":
        return "cell magic" if line[1] == "%" else "magic"
    return "python"
