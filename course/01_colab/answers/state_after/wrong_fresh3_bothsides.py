"""Leaves out names with two underscores on either side, instead of both."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    namespace = {}
    for i in order:
        exec(cells[i], namespace)
    for name in tuple(namespace):
        if name.startswith("__") or name.endswith("__"):
            namespace.pop(name)
    return namespace
