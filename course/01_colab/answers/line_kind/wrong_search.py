"""re.search finds the mark in the middle of a line as well."""


def line_kind(line):
    if re.search(r"%%\w+", line):
        return "cell magic"
    if re.search(r"%\w+", line):
        return "magic"
    return "shell" if re.search(r"!\w+", line) else "python"
