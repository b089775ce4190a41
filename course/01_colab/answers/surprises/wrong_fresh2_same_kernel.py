"""Runs all in the kernel that has run already, which is not begun empty."""


def surprises(cells, order):
    a = {}
    for i in order:
        exec(cells[i], a)
    b = dict(a)
    for cell in cells:
        try:
            exec(cell, b)
        except Exception:
            break
    names = {n for n in a.keys() | b.keys() if not (n.startswith("__") and n.endswith("__"))}
    return {n for n in names if n not in a or n not in b or a[n] != b[n]}
