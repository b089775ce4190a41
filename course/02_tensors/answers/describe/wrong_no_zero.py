"""Thinks that every dim has at least size 1."""


def describe(x):
    count = 1
    for size in x.shape:
        count *= max(size, 1)
    return x.ndim, tuple(x.shape), count
