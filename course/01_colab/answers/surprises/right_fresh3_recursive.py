"""Recursion down the page, a generator of names, set() around it."""


def _down_the_page(cells, kernel):
    if not cells:
        return kernel
    first, *rest = cells
    try:
        exec(first, kernel)
    except Exception:
        return kernel
    return _down_the_page(rest, kernel)


def _differing(a, b):
    for name in [*a, *(name for name in b if name not in a)]:
        if name.startswith("__") and name.endswith("__"):
            continue
        if name not in a or name not in b:
            yield name
        elif not a[name] == b[name]:
            yield name


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    first = {}
    for index in order:
        exec(cells[index], first)
    return set(_differing(first, _down_the_page(list(cells), {})))
