"""Regexes that want an ASCII letter at once behind the mark: '! ls', '!./run.sh' and '!!ls' become Python (bullet: a blank may follow, or !!)."""


def line_kind(line):
    line = line.strip()
    if re.match(r"%%[A-Za-z_]", line):
        return "cell magic"
    if re.match(r"%[A-Za-z_]", line):
        return "magic"
    if re.match(r"![A-Za-z_]", line):
        return "shell"
    return "python"
