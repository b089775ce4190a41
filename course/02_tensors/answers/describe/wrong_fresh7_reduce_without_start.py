"""reduce without a start value: for rank 0 there is nothing to multiply, and it raises a TypeError."""
import functools
import operator


def describe(x):
    shape = tuple(x.shape)
    return len(shape), shape, functools.reduce(operator.mul, shape)
