"""Skips blanks by hand and counts the % signs."""


def line_kind(line):
    i = 0
    while i < len(line) and line[i] in " \t":
        i += 1
    if line[i : i + 1] == "!":
        return "shell"
    count = 0
    while line[i : i + 1] == "%" and count < 2:
        i, count = i + 1, count + 1
    return ["python", "magic", "cell magic"][count]
