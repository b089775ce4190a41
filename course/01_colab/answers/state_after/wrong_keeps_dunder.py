"""Returns Python's own names too."""


def state_after(cells, order):
    kernel = {}
    for index in order:
        exec(cells[index], kernel)
    return kernel
