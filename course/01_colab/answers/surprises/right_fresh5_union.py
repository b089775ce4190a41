"""Two namespaces, and get() over the union of the names."""


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    mine = {}
    for i in order:
        exec(cells[i], mine)
    fresh = {}
    for cell in cells:
        try:
            exec(cell, fresh)
        except Exception:
            break
    names = mine.keys() | fresh.keys()
    names = {n for n in names if not (n.startswith("__") and n.endswith("__"))}
    return {n for n in names if mine.get(n) != fresh.get(n)}
