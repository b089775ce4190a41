"""Separate globals and locals for exec, dunder names deleted one by one."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    kernel = dict()
    for i in order:
        exec(cells[i], {}, kernel)
    for name in list(kernel):
        if name[:2] == "__" and name[-2:] == "__":
            del kernel[name]
    return kernel
