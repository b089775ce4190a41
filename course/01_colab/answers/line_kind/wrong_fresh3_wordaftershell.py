"""Wants a letter at once after the exclamation mark: "! ls", "!!ls" and "!./run" are missed."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    if re.match(r"\s*%%\w", line):
        return "cell magic"
    if re.match(r"\s*%\w", line):
        return "magic"
    if re.match(r"\s*!\w", line):
        return "shell"
    return "python"
