"""A language model for which a cell is a transaction: breaks "the earlier lines of that cell included" when Run all fails midway."""
def surprises(cells, order):
    def public(space):
        return {k: v for k, v in space.items() if not (k.startswith("__") and k.endswith("__"))}
    mine = {}
    for i in order:
        exec(cells[i], mine)
    fresh = {}
    for cell in cells:
        trial = dict(fresh)
        try:
            exec(cell, trial)
        except Exception:
            break
        fresh = trial
    a, b = public(mine), public(fresh)
    return {k for k in a.keys() | b.keys() if k not in a or k not in b or a[k] != b[k]}
