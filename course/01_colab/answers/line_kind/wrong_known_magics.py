"""Knows a few magics by name."""


def line_kind(line):
    words = line.split()
    if not words:
        return "python"
    if words[0] in ("%cd", "%pip", "%time", "%timeit", "%matplotlib"):
        return "magic"
    if words[0] in ("%%time", "%%timeit", "%%writefile", "%%bash"):
        return "cell magic"
    return "shell" if words[0].startswith("!") else "python"
