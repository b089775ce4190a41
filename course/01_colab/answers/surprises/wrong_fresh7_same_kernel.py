"""Runs all in the kernel that is there already, and not in an empty one: a missing name is found, old names stay."""
def _public(namespace):
    return {k: v for k, v in namespace.items() if not (k.startswith("__") and k.endswith("__"))}


def surprises(cells, order):
    kernel = {}
    for i in order:
        exec(cells[i], kernel)
    before = _public(kernel)
    try:
        for cell in cells:
            exec(cell, kernel)
    except Exception:
        pass
    after = _public(kernel)
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
