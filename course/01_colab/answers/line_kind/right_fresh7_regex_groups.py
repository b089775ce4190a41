"""Likes regular expressions: the mark is a group, a dict names its kind."""
def line_kind(line):
    mark = re.match(r"[ \t]*(%%|%|!|)", line).group(1)
    return {"%%": "cell magic", "%": "magic", "!": "shell", "": "python"}[mark]
