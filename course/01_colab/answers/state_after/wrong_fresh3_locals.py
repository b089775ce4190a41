"""Executes in the function's own names and returns the new ones: cells, order and i are lost."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    own = {"cells": cells, "order": order}
    namespace = dict(own)
    for i in order:
        exec(cells[i], namespace)
    return {
        k: v
        for k, v in namespace.items()
        if k not in own and not (k.startswith("__") and k.endswith("__"))
    }
