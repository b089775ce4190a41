"""One regular expression for each kind, the longest mark first."""


def line_kind(line):
    table = [(r"\s*%%\w", "cell magic"), (r"\s*%\w", "magic"), (r"\s*!", "shell")]
    for pattern, kind in table:
        if re.match(pattern, line):
            return kind
    return "python"
