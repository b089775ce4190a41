"""Believes that a scalar, of rank 0, has no elements."""


import math


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    rank = x.ndim
    if rank == 0:
        return 0, (), 0
    shape = tuple(x.shape)
    return rank, shape, math.prod(shape)
