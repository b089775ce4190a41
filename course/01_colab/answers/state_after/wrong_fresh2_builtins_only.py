"""Takes out __builtins__, and what annotations and the cells add stays."""


def state_after(cells, order):
    namespace = {}
    for i in order:
        exec(cells[i], namespace)
    namespace.pop("__builtins__", None)
    return namespace
