"""A language model with "robust" patterns: breaks "a blank may follow the `!`" and commands such as `!./run.sh` (says python)."""
def line_kind(line):
    text = line.strip()
    if re.match(r"%%[A-Za-z_]\w*", text):
        return "cell magic"
    if re.match(r"%[A-Za-z_]\w*", text):
        return "magic"
    if re.match(r"!{1,2}\w+", text):
        return "shell"
    return "python"
