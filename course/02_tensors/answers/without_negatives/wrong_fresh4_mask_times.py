"""Multiplies by the mask, and 0 times -inf is nan."""


def without_negatives(x):
    """Return x with 0 in the place of every negative element."""
    return x * (x >= 0)
