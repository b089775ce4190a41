"""Multiplies the sizes with math.prod."""


import math


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    shape = tuple(x.shape)
    return (len(shape), shape, math.prod(shape))
