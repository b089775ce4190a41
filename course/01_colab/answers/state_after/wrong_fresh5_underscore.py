"""Leaves out every name that begins with an underscore."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    kernel = {}
    for i in order:
        exec(cells[i], kernel)
    return {name: kernel[name] for name in kernel if not name.startswith("_")}
