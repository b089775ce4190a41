"""Compares the values as texts, so that 2 and 2.0 differ although they are equal."""


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    a, b = {}, {}
    for i in order:
        exec(cells[i], a)
    for cell in cells:
        try:
            exec(cell, b)
        except Exception:
            break
    result = set()
    for name in set(a) | set(b):
        if name.startswith("__") and name.endswith("__"):
            continue
        if repr(a.get(name)) != repr(b.get(name)):
            result.add(name)
    return result
