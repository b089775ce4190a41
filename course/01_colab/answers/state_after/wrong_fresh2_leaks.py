"""The dict is a default argument, so the kernel is not empty the second time."""


def state_after(cells, order, namespace={}):
    for i in order:
        exec(cells[i], namespace)
    return {k: v for k, v in namespace.items() if not (k.startswith("__") and k.endswith("__"))}
