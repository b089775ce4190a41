"""Calls state_after for the order, and finds the other kernel with a helper."""


def _run_all(cells):
    kernel = {}
    try:
        for cell in cells:
            exec(cell, {}, kernel)
    except Exception:
        pass
    return {k: v for k, v in kernel.items() if not (k.startswith("__") and k.endswith("__"))}


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    a, b = state_after(cells, order), _run_all(cells)
    return {name for name in a.keys() | b.keys() if a.get(name) != b.get(name)}
