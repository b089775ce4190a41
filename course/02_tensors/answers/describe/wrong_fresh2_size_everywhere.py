"""Thinks that size is the number of elements in both libraries."""


def describe(x):
    return (x.ndim, tuple(x.shape), x.size)
