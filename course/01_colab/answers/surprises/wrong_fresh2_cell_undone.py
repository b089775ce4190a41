"""Throws away what the cell with the error had assigned before it."""


def surprises(cells, order):
    a, b = {}, {}
    for i in order:
        exec(cells[i], a)
    for cell in cells:
        trial = dict(b)
        try:
            exec(cell, trial)
        except Exception:
            break
        b = trial
    names = {n for n in a.keys() | b.keys() if not (n.startswith("__") and n.endswith("__"))}
    return {n for n in names if n not in a or n not in b or a[n] != b[n]}
