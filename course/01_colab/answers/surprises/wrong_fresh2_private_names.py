"""Leaves out all names with an underscore in front."""


def surprises(cells, order):
    a, b = {}, {}
    for i in order:
        exec(cells[i], a)
    try:
        for cell in cells:
            exec(cell, b)
    except Exception:
        pass
    names = {n for n in a.keys() | b.keys() if not n.startswith("_")}
    return {n for n in names if n not in a or n not in b or a[n] != b[n]}
