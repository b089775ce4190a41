"""Executes the cells down the page."""


def state_after(cells, order):
    kernel = {}
    for cell in cells:
        exec(cell, kernel)
    return {k: v for k, v in kernel.items() if not k.startswith("__")}
