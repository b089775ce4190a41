"""A dict as default argument: it outlives the call, and the next one does not begin with an empty kernel."""
def state_after(cells, order, namespace={}):
    for i in order:
        exec(cells[i], namespace)
    return {
        name: value
        for name, value in namespace.items()
        if not (name.startswith("__") and name.endswith("__"))
    }
