"""Forgets what the failing cell assigned before its error."""


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    a, b = {}, {}
    for i in order:
        exec(cells[i], {}, a)
    for cell in cells:
        trial = dict(b)
        try:
            exec(cell, {}, trial)
        except Exception:
            break
        b = trial
    names = {n for n in a.keys() | b.keys() if not (n.startswith("__") and n.endswith("__"))}
    return {n for n in names if a.get(n) != b.get(n)}
