"""Counts the elements that are not 0."""


def describe(x):
    return x.ndim, tuple(x.shape), int((x != 0).sum())
