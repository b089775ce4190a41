"""Believes that a tensor of rank 0 has no elements."""


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    shape = tuple(x.shape)
    if len(shape) == 0:
        return 0, (), 0
    elements = 1
    for size in shape:
        elements = elements * size
    return len(shape), shape, elements
