"""The kernel is never restarted."""

one_kernel = {}


def state_after(cells, order):
    for index in order:
        exec(cells[index], one_kernel)
    return {k: v for k, v in one_kernel.items() if not (k.startswith("__") and k.endswith("__"))}
