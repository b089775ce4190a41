"""Runs each cell in a copy, so the lines before an error do not count."""


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    executed = {}
    for i in order:
        exec(cells[i], executed)
    clean = {}
    for cell in cells:
        attempt = dict(clean)
        try:
            exec(cell, attempt)
        except Exception:
            break
        clean = attempt
    result = set()
    for name in executed.keys() | clean.keys():
        if not (name.startswith("__") and name.endswith("__")):
            if executed.get(name) != clean.get(name):
                result.add(name)
    return result
