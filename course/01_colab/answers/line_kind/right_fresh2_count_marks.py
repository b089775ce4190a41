"""Compares the length with and without the leading percent signs."""


def line_kind(line):
    text = line.strip()
    marks = len(text) - len(text.lstrip("%"))
    kinds = {1: "magic", 2: "cell magic"}
    if marks in kinds:
        return kinds[marks]
    return "shell" if text.startswith("!") else "python"
