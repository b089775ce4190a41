"""Three loops: missing here, missing there, different values."""


def _is_dunder(name):
    return len(name) >= 4 and name[:2] == "__" and name[-2:] == "__"


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    first = {}
    for i in order:
        exec(cells[i], first)

    second = {}
    stopped = False
    for cell in cells:
        if stopped:
            continue
        try:
            exec(cell, second)
        except Exception:
            stopped = True

    result = set()
    for name in first:
        if _is_dunder(name):
            continue
        if name not in second:
            result.add(name)
        elif not first[name] == second[name]:
            result.add(name)
    for name in second:
        if not _is_dunder(name) and name not in first:
            result.add(name)
    return result
