"""Two kernels, and the union of their names as in the hint."""


def run_cells(cells, order):
    """Run the cells until one fails, and return the variables."""
    kernel = {}
    for i in order:
        try:
            exec(cells[i], kernel)
        except Exception:
            break
    return {k: v for k, v in kernel.items() if not (k.startswith("__") and k.endswith("__"))}


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    a = run_cells(cells, order)
    b = run_cells(cells, range(len(cells)))
    return {name for name in a.keys() | b.keys() if a.get(name) != b.get(name)}
