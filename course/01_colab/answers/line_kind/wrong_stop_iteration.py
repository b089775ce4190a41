"""next() without a default ends in StopIteration for Python lines."""


def line_kind(line):
    kinds = {"%%": "cell magic", "%": "magic", "!": "shell"}
    return next(kind for mark, kind in kinds.items() if line.strip().startswith(mark))
