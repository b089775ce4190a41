"""Run all goes on behind a cell that fails."""


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    first, second = {}, {}
    for i in order:
        exec(cells[i], first)
    for cell in cells:
        try:
            exec(cell, second)
        except Exception as error:
            print("error:", error)
            continue
    names = first.keys() | second.keys()
    names = {n for n in names if not (n.startswith("__") and n.endswith("__"))}
    return {n for n in names if first.get(n) != second.get(n)}
