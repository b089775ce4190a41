"""A student who thinks of missing names only: Run all may fail with another error (1 / n with n = 0), which then escapes."""
def surprises(cells, order):
    def public(space):
        return {k: v for k, v in space.items() if not (k.startswith("__") and k.endswith("__"))}
    mine, fresh = {}, {}
    for i in order:
        exec(cells[i], mine)
    for cell in cells:
        try:
            exec(cell, fresh)
        except NameError:
            break
    a, b = public(mine), public(fresh)
    return {k for k in a.keys() | b.keys() if a.get(k) != b.get(k)}
