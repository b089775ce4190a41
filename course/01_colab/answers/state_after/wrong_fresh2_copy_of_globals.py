"""Starts from a copy of the notebook's globals and takes these names out again."""


def state_after(cells, order):
    namespace = dict(globals())
    before = set(namespace)
    for i in order:
        exec(cells[i], namespace)
    return {k: v for k, v in namespace.items() if k not in before and not (k.startswith("__") and k.endswith("__"))}
