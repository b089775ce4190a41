"""Leaves dunder names out first, then the symmetric difference of the sets of items."""


def _items(kernel):
    names = [name for name in kernel if not (name[:2] == "__" == name[-2:])]
    return {(name, kernel[name]) for name in names}


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    one, two = {}, {}
    for i in order:
        exec(cells[i], {}, one)
    for cell in cells:
        try:
            exec(cell, {}, two)
        except Exception:
            break
    return {name for name, _ in _items(one) ^ _items(two)}
