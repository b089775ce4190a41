"""Wants a letter at once behind each mark: `! ls`, `!./run` and `%_x` are missed."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    if re.match(r"^\s*%%[A-Za-z]", line):
        return "cell magic"
    if re.match(r"^\s*%[A-Za-z]", line):
        return "magic"
    if re.match(r"^\s*!{1,2}[A-Za-z]", line):
        return "shell"
    return "python"
