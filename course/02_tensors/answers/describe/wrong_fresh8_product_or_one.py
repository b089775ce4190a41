"""'A scalar has an empty product, so at least 1': a dim of size 0 gives 1 element instead of 0 (last bullet)."""
import math


def describe(x):
    shape = tuple(x.shape)
    return len(shape), shape, math.prod(shape) or 1
