"""Takes away only __builtins__, so other dunder names remain."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    namespace = {}
    for index in order:
        exec(cells[index], namespace)
    namespace.pop("__builtins__", None)
    return namespace
