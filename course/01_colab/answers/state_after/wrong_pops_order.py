"""Empties the caller's list."""


def state_after(cells, order):
    kernel = {}
    while order:
        exec(cells[order.pop(0)], kernel)
    return {k: v for k, v in kernel.items() if not (k.startswith("__") and k.endswith("__"))}
