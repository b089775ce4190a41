"""Prefixes in a table, the longer one first."""


def line_kind(line):
    kinds = {"%%": "cell magic", "%": "magic", "!": "shell"}
    return next((k for mark, k in kinds.items() if line.strip().startswith(mark)), "python")
