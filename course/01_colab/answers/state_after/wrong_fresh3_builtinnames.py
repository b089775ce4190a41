"""Leaves out every name that Python has already, such as list or sum."""


import builtins


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    namespace = {}
    for i in order:
        exec(cells[i], namespace)
    known = set(dir(builtins))
    return {
        k: v
        for k, v in namespace.items()
        if k not in known and not (k.startswith("__") and k.endswith("__"))
    }
