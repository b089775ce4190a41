"""Takes away what Python added and forgets the dunder names that a cell assigns, such as __version__."""
def state_after(cells, order):
    namespace = {}
    for i in order:
        exec(cells[i], namespace)
    namespace.pop("__builtins__", None)
    namespace.pop("__annotations__", None)
    return namespace
