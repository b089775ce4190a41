"""Counts the elements of an array with len, which is its number of rows."""


def describe(x):
    if hasattr(x, "numel"):
        n = x.numel()
    else:
        n = len(x)
    return x.ndim, tuple(x.shape), n
