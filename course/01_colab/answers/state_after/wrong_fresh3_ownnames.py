"""Removes two names only, and so keeps the dunder names that a cell assigns."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    namespace = {}
    for i in order:
        exec(cells[i], namespace)
    namespace.pop("__builtins__", None)
    namespace.pop("__annotations__", None)
    return namespace
