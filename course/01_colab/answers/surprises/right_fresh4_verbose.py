"""Step by step, with a loop for each of the three ways to differ."""


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    ordered = {}
    for index in order:
        exec(cells[index], {}, ordered)

    run_all = {}
    failed = False
    for code in cells:
        if failed:
            break
        try:
            exec(code, {}, run_all)
        except BaseException:
            failed = True

    different = set()
    for name in ordered:
        if name not in run_all:
            different.add(name)
        elif not (ordered[name] == run_all[name]):
            different.add(name)
    for name in run_all:
        if name not in ordered:
            different.add(name)
    return {n for n in different if not (n.startswith("__") and n.endswith("__"))}
