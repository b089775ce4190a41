"""Takes the first character of a line that may have none."""


def line_kind(line):
    first = line.strip()[0]
    if line.strip()[:2] == "%%":
        return "cell magic"
    return {"%": "magic", "!": "shell"}.get(first, "python")
