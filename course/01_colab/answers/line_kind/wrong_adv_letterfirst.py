"""A name begins with a letter, and the low line is forgotten."""


def line_kind(line):
    text = line.lstrip()
    if text[:2] == "%%" and text[2:3].isalpha():
        return "cell magic"
    if text[:1] == "%" and text[1:2].isalpha():
        return "magic"
    return "shell" if text[:1] == "!" else "python"
