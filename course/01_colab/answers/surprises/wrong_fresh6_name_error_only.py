"""Catches a NameError only; another error of Run all comes out of the function."""


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    first = {}
    for i in order:
        exec(cells[i], first)
    second = {}
    for cell in cells:
        try:
            exec(cell, second)
        except NameError:
            break
    differing = set()
    for name in first.keys() | second.keys():
        if name.startswith("__") and name.endswith("__"):
            continue
        if first.get(name) != second.get(name):
            differing.add(name)
    return differing
