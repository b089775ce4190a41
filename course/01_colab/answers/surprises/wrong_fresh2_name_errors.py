"""Expects only names that are missing, so a division by zero gets through."""


def surprises(cells, order):
    a, b = {}, {}
    for i in order:
        exec(cells[i], a)
    for cell in cells:
        try:
            exec(cell, b)
        except NameError:
            break
    names = {n for n in a.keys() | b.keys() if not (n.startswith("__") and n.endswith("__"))}
    return {n for n in names if n not in a or n not in b or a[n] != b[n]}
