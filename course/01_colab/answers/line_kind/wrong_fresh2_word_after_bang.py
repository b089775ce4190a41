"""Wants a word directly behind one exclamation mark: no blank, no second mark, no path."""


def line_kind(line):
    if re.match(r"\s*%%\w+", line):
        return "cell magic"
    if re.match(r"\s*%\w+", line):
        return "magic"
    if re.match(r"\s*!\w+", line):
        return "shell"
    return "python"
