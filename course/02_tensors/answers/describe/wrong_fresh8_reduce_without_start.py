"""Multiplies the shape with reduce and no initial value: rank 0 raises a TypeError (rank 0 is included)."""
from functools import reduce
from operator import mul


def describe(x):
    return x.ndim, tuple(x.shape), reduce(mul, x.shape)
