"""exec in a dict of its own, dunder names left out at the end."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    namespace = {}
    for i in order:
        exec(cells[i], namespace)
    return {
        name: value
        for name, value in namespace.items()
        if not (name.startswith("__") and name.endswith("__"))
    }
