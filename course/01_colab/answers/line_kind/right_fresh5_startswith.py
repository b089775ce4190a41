"""Takes blanks and tabs away, then asks for the longest mark first."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    line = line.lstrip(" \t")
    if line.startswith("%%"):
        return "cell magic"
    if line.startswith("%"):
        return "magic"
    if line.startswith("!"):
        return "shell"
    return "python"
