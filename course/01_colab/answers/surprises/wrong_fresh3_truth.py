"""Takes a value of 0 or "" for a missing name."""


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    a, b = {}, {}
    for i in order:
        exec(cells[i], {}, a)
    for cell in cells:
        try:
            exec(cell, {}, b)
        except Exception:
            break
    result = set()
    for n in a.keys() | b.keys():
        if n.startswith("__") and n.endswith("__"):
            continue
        if (a.get(n) or None) != (b.get(n) or None):
            result.add(n)
    return result
