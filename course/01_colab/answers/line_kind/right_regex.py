"""One regular expression for the beginning."""


def line_kind(line):
    mark = re.match(r"\s*(%%|%|!)?", line).group(1)
    return {"%%": "cell magic", "%": "magic", "!": "shell", None: "python"}[mark]
