"""Counts cells from 1."""


def state_after(cells, order):
    kernel = {}
    for index in order:
        exec(cells[index - 1], kernel)
    return {k: v for k, v in kernel.items() if not (k.startswith("__") and k.endswith("__"))}
