"""A table from beginnings to kinds, called calls."""


calls = {"%%": "cell magic", "%": "magic", "!": "shell"}


def line_kind(line):
    for mark, kind in calls.items():
        if line.lstrip().startswith(mark):
            return kind
    return "python"
