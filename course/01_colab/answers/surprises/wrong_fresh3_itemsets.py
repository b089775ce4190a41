"""Makes sets of all items before it leaves names out: __annotations__ is a dict, not hashable."""


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
    different = set(one.items()) ^ set(two.items())
    return {name for name, _ in different if name[:2] != "__" or name[-2:] != "__"}
