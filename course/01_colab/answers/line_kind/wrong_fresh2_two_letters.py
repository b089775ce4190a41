"""The pattern for a name asks for two letters at least, so %R is taken for Python."""


def line_kind(line):
    found = re.match(r"[ \t]*(%%|%|!!?)\s*([\w./~-]{2,})", line)
    if found is None:
        return "python"
    return {"%%": "cell magic", "%": "magic"}.get(found[1], "shell")
