"""Counts rank and elements in a loop over the shape."""


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    shape = tuple(int(size) for size in x.shape)
    rank = 0
    elements = 1
    for size in shape:
        rank += 1
        elements *= size
    return (rank, shape, elements)
