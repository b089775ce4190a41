"""Calls the state_after of the cell before, line by line, for as long as that raises nothing."""
def surprises(cells, order):
    lines = "\n".join(cells).split("\n")
    page = {}
    for count in range(len(lines) + 1):
        try:
            page = state_after(lines[:count], list(range(count)))
        except Exception:
            break
    kernel, missing = state_after(cells, order), object()
    return {n for n in {*kernel, *page} if kernel.get(n, missing) != page.get(n, missing)}
