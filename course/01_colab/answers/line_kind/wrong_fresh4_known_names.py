"""Knows the magics by name, from a list that is not complete."""


MAGICS = ("cd", "pip", "time", "timeit", "writefile", "matplotlib", "run", "who", "load")


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    line = line.lstrip()
    if line.startswith(tuple("%%" + name for name in MAGICS)):
        return "cell magic"
    if line.startswith(tuple("%" + name for name in MAGICS)):
        return "magic"
    if line.startswith("!"):
        return "shell"
    return "python"
