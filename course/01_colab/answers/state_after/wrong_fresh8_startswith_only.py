"""Leaves out all names that begin with two underscores, such as __secret, which are no dunder names."""


def state_after(cells, order):
    kernel = {}
    for i in order:
        exec(cells[i], kernel)
    return {name: value for name, value in kernel.items() if not name.startswith("__")}
