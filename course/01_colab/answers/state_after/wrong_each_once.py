"""Takes order for a set of cells."""


def state_after(cells, order):
    kernel = {}
    for index in sorted(set(order)):
        exec(cells[index], kernel)
    return {k: v for k, v in kernel.items() if not (k.startswith("__") and k.endswith("__"))}
