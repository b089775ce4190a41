"""Keeps the state before the cell that fails: the earlier lines of that cell are lost."""


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""

    def public(d):
        return {k: v for k, v in d.items() if not (k.startswith("__") and k.endswith("__"))}

    kernel = {}
    for i in order:
        exec(cells[i], kernel)

    fresh = {}
    for cell in cells:
        attempt = dict(fresh)
        try:
            exec(cell, attempt)
        except Exception:
            break
        fresh = attempt

    a, b = public(kernel), public(fresh)
    return {name for name in set(a) | set(b) if a.get(name) != b.get(name)}
