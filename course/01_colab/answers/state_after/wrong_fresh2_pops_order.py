"""Takes the indices off the caller's list."""


def state_after(cells, order):
    namespace = {}
    while order:
        exec(cells[order.pop(0)], namespace)
    return {k: v for k, v in namespace.items() if not (k.startswith("__") and k.endswith("__"))}
