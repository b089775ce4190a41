"""Thinks of NameError only; another error in Run all comes out."""


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    a, b = {}, {}
    for index in order:
        exec(cells[index], a)
    for cell in cells:
        try:
            exec(cell, b)
        except NameError:
            break
    result = set()
    for name in a.keys() | b.keys():
        if name.startswith("__") and name.endswith("__"):
            continue
        if name not in a or name not in b or a[name] != b[name]:
            result.add(name)
    return result
