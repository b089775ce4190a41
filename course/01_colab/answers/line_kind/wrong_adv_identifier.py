"""Asks whether the first word is a name, so a question mark behind it makes it Python."""


def line_kind(line):
    words = line.split()
    first = words[0] if words else ""
    if first.startswith("%%") and first[2:].isidentifier():
        return "cell magic"
    if first.startswith("%") and first[1:].isidentifier():
        return "magic"
    return "shell" if first.startswith("!") else "python"
