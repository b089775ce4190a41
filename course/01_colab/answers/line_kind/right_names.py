"""Wants a name behind % and anything behind !."""


def line_kind(line):
    if re.match(r"^\s*%%[A-Za-z_]", line):
        return "cell magic"
    if re.match(r"^\s*%[A-Za-z_]", line):
        return "magic"
    if re.match(r"^\s*!+\s*\S", line):
        return "shell"
    return "python"
