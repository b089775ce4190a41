"""Multiplies the sizes with reduce without a start value, which fails for rank 0."""


from functools import reduce
from operator import mul


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    shape = tuple(x.shape)
    return len(shape), shape, reduce(mul, shape)
