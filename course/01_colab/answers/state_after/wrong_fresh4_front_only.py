"""Leaves out every name that begins with two underscores, however it ends."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    namespace = {}
    for i in order:
        exec(cells[i], namespace)
    return {k: v for k, v in namespace.items() if not k.startswith("__")}
