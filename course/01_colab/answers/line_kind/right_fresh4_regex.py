"""One regular expression for each kind."""


KINDS = [
    (r"[ \t]*%%[^\W\d]", "cell magic"),
    (r"[ \t]*%[^\W\d]", "magic"),
    (r"[ \t]*!", "shell"),
]


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    for pattern, kind in KINDS:
        if re.match(pattern, line):
            return kind
    return "python"
