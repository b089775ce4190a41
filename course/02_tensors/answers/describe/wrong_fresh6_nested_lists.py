"""Measures nested lists along the first entries, which size 0 does not have."""


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    shape = []
    level = x.tolist()
    while isinstance(level, list):
        shape.append(len(level))
        level = level[0]
    elements = 1
    for size in shape:
        elements *= size
    return len(shape), tuple(shape), elements
