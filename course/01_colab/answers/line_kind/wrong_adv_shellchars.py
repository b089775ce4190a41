"""Lists what a command may begin with, and a bracket or a tilde is not among it."""


def line_kind(line):
    text = line.strip()
    if re.match(r"%%[A-Za-z_]", text):
        return "cell magic"
    if re.match(r"%[A-Za-z_]", text):
        return "magic"
    if re.match(r"!{1,2} ?[A-Za-z0-9_./$\\{]", text):
        return "shell"
    return "python"
