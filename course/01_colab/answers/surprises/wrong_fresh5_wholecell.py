"""Counts a cell that fails as not executed, so its earlier lines are lost."""


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    yours = {}
    for i in order:
        exec(cells[i], yours)
    run_all = {}
    for cell in cells:
        trial = dict(run_all)
        try:
            exec(cell, trial)
        except Exception:
            break
        run_all = trial
    names = {n for n in yours.keys() | run_all.keys() if not re.fullmatch("__.*__", n)}
    return {n for n in names if yours.get(n) != run_all.get(n)}
