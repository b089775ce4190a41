"""`order or range(...)`: an empty order, which runs nothing, runs the whole page."""
def state_after(cells, order):
    namespace = {}
    for i in order or range(len(cells)):
        exec(cells[i], namespace)
    return {k: v for k, v in namespace.items() if not (k.startswith("__") and k.endswith("__"))}
