"""Multiplies the sizes in a loop that begins with 1."""


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    elements = 1
    rank = 0
    for size in x.shape:
        elements = elements * size
        rank = rank + 1
    return (rank, x.shape, elements)
