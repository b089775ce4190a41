"""Uses 0 for names that are missing, so a variable that is 0 does not differ."""


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
    return {n for n in names if a.get(n, 0) != b.get(n, 0)}
