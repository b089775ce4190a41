"""Returns the names that agree."""


def surprises(cells, order):
    now, later = {}, {}
    for index in order:
        exec(cells[index], now)
    for cell in cells:
        try:
            exec(cell, later)
        except Exception:
            break
    names = {k for k in now.keys() | later.keys() if not (k[:2] == "__" == k[-2:])}
    return {k for k in names if k in now and k in later and now[k] == later[k]}
