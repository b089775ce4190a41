"""A regular expression for the mark in front."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    mark = re.match(r"[ \t]*(%%|%|!|)", line).group(1)
    return {"%%": "cell magic", "%": "magic", "!": "shell", "": "python"}[mark]
