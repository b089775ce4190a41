"""Takes blanks away and asks in the right order."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    text = line.strip()
    if text.startswith("%%"):
        return "cell magic"
    if text.startswith("%"):
        return "magic"
    if text.startswith("!"):
        return "shell"
    return "python"
