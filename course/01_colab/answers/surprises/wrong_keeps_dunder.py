"""Leaves the names of Python in."""


def surprises(cells, order):
    now, later = {}, {}
    for index in order:
        exec(cells[index], now)
    for cell in cells:
        try:
            exec(cell, later)
        except Exception:
            break
    names = now.keys() | later.keys()
    return {k for k in names if k not in now or k not in later or now[k] != later[k]}
