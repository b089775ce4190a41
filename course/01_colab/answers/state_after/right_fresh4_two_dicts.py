"""Separate dicts for globals and locals, and a regular expression for dunder names."""


import re


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    variables = {}
    for index in order:
        exec(cells[index], {}, variables)
    for name in list(variables):
        if re.fullmatch(r"__.+__", name):
            del variables[name]
    return variables
