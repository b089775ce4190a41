"""Prints the kind and returns nothing."""


def line_kind(line):
    line = line.strip()
    if line.startswith("%%"):
        print("cell magic")
    elif line.startswith("%"):
        print("magic")
    elif line.startswith("!"):
        print("shell")
    else:
        print("python")
