"""Lets the cells run in a module made for them, and reads its names."""


import types


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    kernel = types.ModuleType("kernel")
    for index in order:
        exec(compile(cells[index], f"cell {index}", "exec"), vars(kernel))
    result = {}
    for name, value in vars(kernel).items():
        if re.fullmatch(r"__.*__", name) is None:
            result[name] = value
    return result
