"""Looks at the letter with index 0, which an empty line does not have."""


def line_kind(line):
    text = line.strip()
    if text[0] == "!":
        return "shell"
    if text[0] == "%":
        return "cell magic" if text[1] == "%" else "magic"
    return "python"
