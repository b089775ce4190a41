"""Own execution of both kernels, compared with a sentinel for missing names."""


_MISSING = object()


def _execute(code, kernel):
    try:
        exec(code, kernel)
    except Exception as error:
        print("Run all stops:", error)
        return False
    return True


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    by_order, run_all = {}, {}
    for i in order:
        exec(cells[i], by_order)
    for cell in cells:
        if not _execute(cell, run_all):
            break
    names = set(by_order) | set(run_all)
    return {
        name
        for name in names
        if not (name.startswith("__") and name.endswith("__"))
        and by_order.get(name, _MISSING) != run_all.get(name, _MISSING)
    }
