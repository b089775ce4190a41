"""Runs each cell of Run all on a copy and throws the copy away on an error: the earlier lines of the cell are lost (second bullet)."""


def surprises(cells, order):
    a, b = {}, {}
    for i in order:
        exec(cells[i], a)
    for code in cells:
        trial = dict(b)
        try:
            exec(code, trial)
        except Exception:
            break
        b = trial
    names = {n for n in a.keys() | b.keys() if not (n.startswith("__") and n.endswith("__"))}
    return {n for n in names if a.get(n) != b.get(n)}
