"""A default value that remembers."""


def state_after(cells, order, kernel={}):
    for index in order:
        exec(cells[index], kernel)
    return {k: v for k, v in kernel.items() if not (k.startswith("__") and k.endswith("__"))}
