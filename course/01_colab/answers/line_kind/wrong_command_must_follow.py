"""Wants the command right behind the !, so `! ls` and `!!ls` are Python."""


def line_kind(line):
    if re.match(r"\s*%%\w", line):
        return "cell magic"
    if re.match(r"\s*%\w", line):
        return "magic"
    return "shell" if re.match(r"\s*!\w", line) else "python"
