"""Takes away __builtins__ only; __annotations__ and dunder names of a cell's own stay."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    namespace = {}
    for i in order:
        exec(cells[i], namespace)
    namespace.pop("__builtins__", None)
    return namespace
