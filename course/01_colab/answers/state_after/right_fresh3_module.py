"""A new module object as the kernel, its vars filtered by a helper."""


import types


def is_dunder(name: str) -> bool:
    """Tell whether a name begins and ends with two underscores."""
    return name.startswith("__") and name.endswith("__")


def state_after(cells: list[str], order: list[int]) -> dict:
    """Return the variables after executing cells in this order, dunder names left out."""
    kernel = types.ModuleType("kernel")
    for i in order:
        exec(cells[i], kernel.__dict__)
    return {name: value for name, value in vars(kernel).items() if not is_dunder(name)}
