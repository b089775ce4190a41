"""Counts dims and elements in a loop over the shape."""


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    rank = 0
    count = 1
    sizes = []
    for size in x.shape:
        rank += 1
        count *= size
        sizes.append(int(size))
    return rank, tuple(sizes), count
