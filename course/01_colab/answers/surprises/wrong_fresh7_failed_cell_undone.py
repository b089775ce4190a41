"""Runs each cell on a copy: what a cell assigned before its error is lost, and the text says that it counts."""
def _public(namespace):
    return {k: v for k, v in namespace.items() if not (k.startswith("__") and k.endswith("__"))}


def surprises(cells, order):
    a, b = {}, {}
    for i in order:
        exec(cells[i], a)
    for cell in cells:
        trial = dict(b)
        try:
            exec(cell, trial)
        except Exception:
            break
        b = trial
    a, b = _public(a), _public(b)
    return {name for name in a.keys() | b.keys() if a.get(name) != b.get(name)}
