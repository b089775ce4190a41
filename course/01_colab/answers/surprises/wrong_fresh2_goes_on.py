"""Leaves out the cell with the error and carries on with the next one."""


def surprises(cells, order):
    a, b = {}, {}
    for i in order:
        exec(cells[i], a)
    for cell in cells:
        try:
            exec(cell, b)
        except Exception:
            continue
    names = {n for n in a.keys() | b.keys() if not (n.startswith("__") and n.endswith("__"))}
    return {n for n in names if n not in a or n not in b or a[n] != b[n]}
