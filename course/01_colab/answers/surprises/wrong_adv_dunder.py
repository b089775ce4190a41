"""Takes every name in which two low lines come twice for dunder."""


def surprises(cells, order):
    now, later = {}, {}
    for index in order:
        exec(cells[index], now)
    try:
        for cell in cells:
            exec(cell, later)
    except Exception:
        pass
    names = {k for k in now.keys() | later.keys() if not re.match("__.*__", k)}
    return {k for k in names if k not in now or k not in later or now[k] != later[k]}
