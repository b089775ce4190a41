"""Wants names of two letters or more, so that %R or %%R is Python."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    patterns = {
        "cell magic": r"^\s*%%[A-Za-z]\w+",
        "magic": r"^\s*%[A-Za-z]\w+",
        "shell": r"^\s*!",
    }
    for kind, pattern in patterns.items():
        if re.search(pattern, line):
            return kind
    return "python"
