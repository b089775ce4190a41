"""The dict is a default argument, made once: a later call sees the old variables."""


def state_after(cells, order, namespace={}):
    """Return the variables after executing cells in this order, dunder names left out."""
    for i in order:
        exec(cells[i], namespace)
    result = {}
    for name in namespace:
        if not (name.startswith("__") and name.endswith("__")):
            result[name] = namespace[name]
    return result
