"""Uses state_after for the first kernel, and joins lines for the second."""


def surprises(cells, order):
    now, later = state_after(cells, order), {}
    try:
        for cell in cells:
            exec(cell, later)
    except Exception:
        pass
    later = {k: v for k, v in later.items() if not (k.startswith("__") and k.endswith("__"))}
    missing = object()
    return {k for k in now.keys() | later.keys() if now.get(k, missing) != later.get(k, missing)}
