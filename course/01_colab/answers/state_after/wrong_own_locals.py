"""Executes among the function's own variables."""


def state_after(cells, order):
    for index in order:
        exec(cells[index])
    return {k: v for k, v in locals().items() if k not in ("cells", "order", "index")}
