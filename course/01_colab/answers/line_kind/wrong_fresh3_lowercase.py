"""Its pattern knows only names in lower case, so that %%HTML or %%R is Python."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    line = line.strip()
    if re.match(r"%%[a-z_]+", line):
        return "cell magic"
    if re.match(r"%[a-z_]+", line):
        return "magic"
    if re.match(r"!", line):
        return "shell"
    return "python"
