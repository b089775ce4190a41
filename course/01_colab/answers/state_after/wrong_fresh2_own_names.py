"""Puts its own variables into the namespace to reach them, and takes them out at the end."""


def state_after(cells, order):
    namespace = {"cells": cells, "order": order}
    for i in order:
        exec(cells[i], namespace)
    return {
        k: v
        for k, v in namespace.items()
        if k not in ("cells", "order") and not (k.startswith("__") and k.endswith("__"))
    }
