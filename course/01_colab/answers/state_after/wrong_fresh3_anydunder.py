"""Leaves out every name with two underscores in it."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    namespace = {}
    for i in order:
        exec(cells[i], namespace)
    return {k: v for k, v in namespace.items() if "__" not in k}
