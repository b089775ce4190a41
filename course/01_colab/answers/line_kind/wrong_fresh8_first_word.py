"""A student looks at the first word, split()[0]: an empty line has none and raises IndexError (bullet: empty lines are Python)."""


def line_kind(line):
    first = line.split()[0]
    if first.startswith("%%"):
        return "cell magic"
    if first.startswith("%"):
        return "magic"
    if first.startswith("!"):
        return "shell"
    return "python"
