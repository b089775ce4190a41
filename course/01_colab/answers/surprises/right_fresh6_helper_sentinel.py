"""A helper for both kernels, and a mark of its own for missing names."""


def _kernel(codes):
    namespace = {}
    try:
        for code in codes:
            exec(code, namespace)
    except Exception:
        pass
    return {n: v for n, v in namespace.items() if not (n[:2] == "__" == n[-2:])}


def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    missing = object()
    here = _kernel([cells[i] for i in order])
    there = _kernel(cells)
    return {n for n in here.keys() | there.keys() if here.get(n, missing) != there.get(n, missing)}
