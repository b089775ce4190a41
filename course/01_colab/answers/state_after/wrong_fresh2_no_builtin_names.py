"""Leaves out what Python has itself, and with it variables called sum or list."""


def state_after(cells, order):
    import builtins

    namespace = {}
    for i in order:
        exec(cells[i], namespace)
    return {k: v for k, v in namespace.items() if k not in dir(builtins) and k != "__builtins__" and not (k.startswith("__") and k.endswith("__"))}
