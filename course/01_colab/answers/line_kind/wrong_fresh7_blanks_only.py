"""Takes off blanks but no tabs: a tab before the mark makes the line Python."""
def line_kind(line):
    line = line.lstrip(" ")
    if line.startswith("%%"):
        return "cell magic"
    if line.startswith("%"):
        return "magic"
    if line.startswith("!"):
        return "shell"
    return "python"
