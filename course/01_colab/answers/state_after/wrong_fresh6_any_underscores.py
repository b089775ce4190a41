"""Leaves out every name that begins with two underscores."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    namespace = {}
    for index in order:
        exec(cells[index], namespace)
    return {k: v for k, v in namespace.items() if not k.startswith("__")}
