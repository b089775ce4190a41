"""A fan of set algebra: the symmetric difference of the items; suppress stands outside of the loop."""
from contextlib import suppress


def _run(codes):
    kernel = {}
    with suppress(Exception):
        for code in codes:
            exec(code, kernel)
    return {k: v for k, v in kernel.items() if not (k.startswith("__") and k.endswith("__"))}


def surprises(cells, order):
    return {name for name, _ in _run(cells[i] for i in order).items() ^ _run(cells).items()}
