"""Looks at the first letter, which an empty line does not have: IndexError."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    text = line.strip()
    if text[0] == "!":
        return "shell"
    if text[0] == "%":
        return "cell magic" if text[1] == "%" else "magic"
    return "python"
