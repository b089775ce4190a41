"""Walks over the blanks letter by letter and then looks at one or two letters."""


def line_kind(line):
    i = 0
    while i < len(line) and line[i] in " \t":
        i += 1
    if i == len(line):
        return "python"
    if line[i] == "!":
        return "shell"
    if line[i] == "%":
        if i + 1 < len(line) and line[i + 1] == "%":
            return "cell magic"
        return "magic"
    return "python"
