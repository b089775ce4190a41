"""Adds up the elements instead of counting them."""


def describe(x):
    return x.ndim, tuple(x.shape), int(x.sum())
