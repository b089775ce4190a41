"""Goes on with the next cell after an error instead of stopping."""


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    a, b = {}, {}
    for i in order:
        exec(cells[i], a)
    for cell in cells:
        try:
            exec(cell, b)
        except Exception:
            pass
    names = {n for n in a.keys() | b.keys() if not (n.startswith("__") and n.endswith("__"))}
    return {n for n in names if a.get(n) != b.get(n)}
