"""Takes away only __builtins__, which Python adds: __annotations__ and dunder names that a cell assigns stay (third bullet)."""


def state_after(cells, order):
    namespace = {}
    for i in order:
        exec(cells[i], namespace)
    namespace.pop("__builtins__", None)
    return namespace
