"""The product by reduce, without a first factor, so rank 0 fails."""

from functools import reduce


def describe(x):
    return x.ndim, tuple(x.shape), reduce(lambda a, b: a * b, x.shape)
