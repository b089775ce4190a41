"""Run all goes on with the next cell after an error."""


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    yours, theirs = {}, {}
    for i in order:
        exec(cells[i], yours)
    for cell in cells:
        try:
            exec(cell, theirs)
        except Exception as error:
            print("Run all:", error)
    names = yours.keys() | theirs.keys()
    return {
        name
        for name in names
        if not (name.startswith("__") and name.endswith("__"))
        and yours.get(name) != theirs.get(name)
    }
