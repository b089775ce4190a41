"""Knows a handful of magics by name and takes any other for Python."""


def line_kind(line):
    text = line.strip()
    magics = ("cd", "time", "timeit", "pip", "writefile", "matplotlib", "ls", "pwd", "who", "run")
    if text.startswith("!"):
        return "shell"
    name = text.lstrip("%").split(" ")[0]
    if text.startswith("%%") and name in magics:
        return "cell magic"
    if text.startswith("%") and name in magics:
        return "magic"
    return "python"
