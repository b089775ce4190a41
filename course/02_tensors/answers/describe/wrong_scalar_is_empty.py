"""Starts the product from the first size, so a scalar counts as empty."""


def describe(x):
    count = x.shape[0] if x.ndim else 0
    for size in x.shape[1:]:
        count *= size
    return x.ndim, tuple(x.shape), count
