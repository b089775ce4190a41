"""Wants a letter at once behind the mark, so "! ls", "!!ls" and "!./run.sh" are Python."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    match = re.match(r"\s*(%%|%|!)[A-Za-z_]", line)
    if match is None:
        return "python"
    return {"%%": "cell magic", "%": "magic", "!": "shell"}[match.group(1)]
