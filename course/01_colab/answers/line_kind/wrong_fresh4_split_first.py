"""Looks at the first word from split(), which an empty line does not have."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    word = line.split()[0]
    if word[:2] == "%%":
        return "cell magic"
    if word[0] == "%":
        return "magic"
    if word[0] == "!":
        return "shell"
    return "python"
