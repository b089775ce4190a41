"""Executes among its own arguments and drops these two names, though a cell may assign them."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    state = dict(locals())
    for index in order:
        exec(cells[index], globals(), state)
    result = {}
    for key, value in state.items():
        if key in ("cells", "order") or (key.startswith("__") and key.endswith("__")):
            continue
        result[key] = value
    return result
