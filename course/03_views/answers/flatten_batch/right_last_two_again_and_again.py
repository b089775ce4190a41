"""Merge the last two axes until two are left."""


def flatten_batch(x):
    while x.ndim > 2:
        x = x.flatten(-2)
    return x
