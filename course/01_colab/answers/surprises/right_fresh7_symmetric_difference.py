"""Sees sets: the items (all hashable) of both kernels, and ^ between them; run-all is one try round a loop."""
def _items(pages, stop_at_errors=False):
    kernel = {}
    try:
        for page in pages:
            exec(page, {"__builtins__": __builtins__}, kernel)
    except Exception:
        if not stop_at_errors:
            raise
    return {(k, v) for k, v in kernel.items() if not (k[:2] == k[-2:] == "__")}


def surprises(cells, order):
    different = _items(cells[i] for i in order) ^ _items(iter(cells), stop_at_errors=True)
    return {name for name, _ in different}
