"""Leaves out every name that begins with an underscore."""


def state_after(cells, order):
    namespace = {}
    for i in order:
        exec(cells[i], namespace)
    return {k: v for k, v in namespace.items() if not k.startswith("_")}
