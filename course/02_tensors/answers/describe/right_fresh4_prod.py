"""Computes the number of elements from the shape, for both libraries alike."""


import math


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    shape = tuple(x.shape)
    return (len(shape), shape, math.prod(shape))
