"""Looks at the first word, line.split()[0]: an empty line has none, so it is an IndexError and not "python"."""
def line_kind(line):
    word = line.split()[0]
    if word.startswith("%%"):
        return "cell magic"
    if word.startswith("%"):
        return "magic"
    if word.startswith("!"):
        return "shell"
    return "python"
