"""Filters twice, first by the one bound and then by the other."""


def between(x, low, high):
    y = x[x >= low]
    return y[y <= high]
