"""Takes away spaces, but a tab stays and hides the mark."""


def line_kind(line):
    text = line.lstrip(" ")
    if text[:2] == "%%":
        return "cell magic"
    return {"%": "magic", "!": "shell"}.get(text[:1], "python")
