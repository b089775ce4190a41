"""Regular expressions that look for a name behind the per cent signs."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    patterns = {
        "cell magic": r"[ \t]*%%[^\W\d]",
        "magic": r"[ \t]*%[^\W\d]",
        "shell": r"[ \t]*!",
    }
    for kind, pattern in patterns.items():
        if re.match(pattern, line):
            return kind
    return "python"
