"""Both libraries have shape; the rest follows from it."""

import math


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    shape = tuple(x.shape)
    return len(shape), shape, math.prod(shape)
