"""Expects three kinds of errors."""


def surprises(cells, order):
    now, later = {}, {}
    for index in order:
        exec(cells[index], now)
    for cell in cells:
        try:
            exec(cell, later)
        except (NameError, ZeroDivisionError, TypeError):
            break
    names = {k for k in now.keys() | later.keys() if not (k[:2] == "__" == k[-2:])}
    return {k for k in names if k not in now or k not in later or now[k] != later[k]}
