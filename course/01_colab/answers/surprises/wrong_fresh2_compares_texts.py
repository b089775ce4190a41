"""Compares what the values look like, so 2 and 2.0 differ."""


def surprises(cells, order):
    a, b = {}, {}
    for i in order:
        exec(cells[i], a)
    try:
        for cell in cells:
            exec(cell, b)
    except Exception:
        pass
    names = {n for n in a.keys() | b.keys() if not (n.startswith("__") and n.endswith("__"))}
    return {n for n in names if repr(a.get(n)) != repr(b.get(n))}
