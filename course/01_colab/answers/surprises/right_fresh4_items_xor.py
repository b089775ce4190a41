"""The symmetric difference of the two dicts' items."""


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""

    def variables(kernel):
        return {k: v for k, v in kernel.items() if not (k[:2] == "__" and k[-2:] == "__")}

    mine, fresh = {}, {}
    for i in order:
        exec(cells[i], mine)
    try:
        for cell in cells:
            exec(cell, fresh)
    except Exception:
        pass  # Run all stops here
    return {name for name, _ in variables(mine).items() ^ variables(fresh).items()}
