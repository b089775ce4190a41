"""Takes only letters for a magic's name, so load_ext is none."""


def line_kind(line):
    if re.match(r"\s*%%[A-Za-z]+(\s|$)", line):
        return "cell magic"
    if re.match(r"\s*%[A-Za-z]+(\s|$)", line):
        return "magic"
    if re.match(r"\s*!", line):
        return "shell"
    return "python"
