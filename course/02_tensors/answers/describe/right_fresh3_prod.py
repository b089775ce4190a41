"""Takes len of the shape and the product of the sizes, for tensors and arrays alike."""


import math


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    shape = tuple(x.shape)
    return len(shape), shape, math.prod(shape)
