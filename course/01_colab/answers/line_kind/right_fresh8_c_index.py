"""A C programmer walks along the line with an index, with a sentinel at its end."""


def line_kind(line):
    text = line + "\0\0"
    i = 0
    while text[i] == " " or text[i] == "\t":
        i += 1
    kind = "python"
    if text[i] == "!":
        kind = "shell"
    elif text[i] == "%":
        kind = "magic"
        if text[i + 1] == "%":
            kind = "cell magic"
    return kind
