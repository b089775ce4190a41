"""Two dicts, try and break, and the union of the names."""


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    ours, theirs = {}, {}
    for i in order:
        exec(cells[i], ours)
    for cell in cells:
        try:
            exec(cell, theirs)
        except Exception:
            break
    result = set()
    for name in ours.keys() | theirs.keys():
        if name.startswith("__") and name.endswith("__"):
            continue
        if name not in ours or name not in theirs or ours[name] != theirs[name]:
            result.add(name)
    return result
