"""Walks to the first letter that is no blank and looks at it and the next."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    position = 0
    while position < len(line) and line[position] in (" ", "\t"):
        position += 1
    first = line[position : position + 1]
    second = line[position + 1 : position + 2]
    if first == "!":
        kind = "shell"
    elif first == "%" and second == "%":
        kind = "cell magic"
    elif first == "%":
        kind = "magic"
    else:
        kind = "python"
    return kind
