"""Walks along the characters with an index, without methods of str but isidentifier."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    i = 0
    while i < len(line) and line[i] in (" ", "\t"):
        i += 1
    if i == len(line):
        return "python"
    if line[i] == "!":
        return "shell"
    marks = 0
    while i < len(line) and line[i] == "%":
        marks += 1
        i += 1
    if marks == 0 or i == len(line) or not line[i].isidentifier():
        return "python"
    return {1: "magic", 2: "cell magic"}.get(marks, "python")
