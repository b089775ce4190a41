"""Runs all first and then the order, in one kernel."""


def surprises(cells, order):
    later = {}
    for cell in cells:
        try:
            exec(cell, later)
        except Exception:
            break
    now = dict(later)
    for index in order:
        exec(cells[index], now)
    names = {k for k in now.keys() | later.keys() if not (k[:2] == "__" == k[-2:])}
    return {k for k in names if k not in now or k not in later or now[k] != later[k]}
