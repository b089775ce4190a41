"""Leaves out what begins with two underscores: __draft or __x_ is a variable, and missing."""
def state_after(cells, order):
    namespace = {}
    for i in order:
        exec(cells[i], namespace)
    return {name: value for name, value in namespace.items() if not name.startswith("__")}
