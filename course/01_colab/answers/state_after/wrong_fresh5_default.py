"""The namespace is a default argument, so it remembers earlier calls."""


def state_after(cells, order, namespace={}):
    """Return the variables after executing cells in this order, dunder names left out."""
    for index in order:
        exec(cells[index], namespace)
    result = {}
    for name, value in namespace.items():
        if not (name.startswith("__") and name.endswith("__")):
            result[name] = value
    return result
