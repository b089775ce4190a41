"""Gives x a second name and takes it for a copy."""


def without_negatives(x):
    """Return x with 0 in the place of every negative element."""
    y = x
    y[y < 0] = 0
    return y
