"""`continue` in place of `break`: Run all stops at the first error, here the later cells still run."""
def _public(namespace):
    return {k: v for k, v in namespace.items() if not (k.startswith("__") and k.endswith("__"))}


def surprises(cells, order):
    a, b = {}, {}
    for i in order:
        exec(cells[i], a)
    for cell in cells:
        try:
            exec(cell, b)
        except Exception:
            continue
    a, b = _public(a), _public(b)
    return {name for name in a.keys() | b.keys() if a.get(name) != b.get(name)}
