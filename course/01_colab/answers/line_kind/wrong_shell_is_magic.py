"""Takes ! for one more magic."""


def line_kind(line):
    line = line.strip()
    if line.startswith("%%"):
        return "cell magic"
    return "magic" if line.startswith(("%", "!")) else "python"
