"""Compares numbers as tests do, with a tolerance: nearly equal floats are no surprise to it."""

import math


def surprises(cells, order):
    def same(a, b):
        if isinstance(a, (int, float)) and isinstance(b, (int, float)):
            return math.isclose(a, b)
        return a == b

    now, later = {}, {}
    for index in order:
        exec(cells[index], now)
    for cell in cells:
        try:
            exec(cell, later)
        except Exception:
            break
    names = {k for k in now.keys() | later.keys() if not (k.startswith("__") and k.endswith("__"))}
    return {k for k in names if k not in now or k not in later or not same(now[k], later[k])}
