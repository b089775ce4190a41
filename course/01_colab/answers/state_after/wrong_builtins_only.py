"""Knows of __builtins__ and no other."""


def state_after(cells, order):
    kernel = {}
    for index in order:
        exec(cells[index], kernel)
    kernel.pop("__builtins__", None)
    return kernel
