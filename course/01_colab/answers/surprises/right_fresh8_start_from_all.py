"""Begins with all names and discards those whose values agree, in a while loop over an iterator."""


def surprises(cells: list[str], order: list[int]) -> set[str]:
    def is_dunder(name):
        return name.startswith("__") and name.endswith("__")

    first: dict = {}
    for i in order:
        exec(cells[i], first)
    second: dict = {}
    remaining = iter(cells)
    while (code := next(remaining, None)) is not None:
        try:
            exec(code, second)
        except Exception:
            break
    found = {name for name in (*first, *second) if not is_dunder(name)}
    for name in first.keys() & second.keys() & found:
        if first[name] == second[name]:
            found.remove(name)
    return found
