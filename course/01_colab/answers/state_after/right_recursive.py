"""The state after all but the last, then the last."""


def state_after(cells, order):
    if len(order) == 0:
        return {}
    kernel = dict(state_after(cells, order[:-1]))
    exec(cells[order[-1]], kernel)
    return {k: v for k, v in kernel.items() if not (k.startswith("__") and k.endswith("__"))}
