"""Wants a word character right after one !, so `! ls`, `!!ls` and `!./run.sh` are Python."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    text = line.strip()
    if re.match(r"%%[A-Za-z_]\w*", text):
        return "cell magic"
    elif re.match(r"%[A-Za-z_]\w*", text):
        return "magic"
    elif re.match(r"!\w+", text):
        return "shell"
    else:
        return "python"
