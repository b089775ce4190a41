"""Takes quotes and hashes away with the blanks, so texts and comments turn into commands."""


def line_kind(line):
    text = line.lstrip(" \t'\"#")
    if text.startswith("%%"):
        return "cell magic"
    if text.startswith("%"):
        return "magic"
    if text.startswith("!"):
        return "shell"
    return "python"
