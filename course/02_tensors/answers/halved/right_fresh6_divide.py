"""Divides, which makes a new tensor."""


def halved(x):
    """Return a new tensor with half of each element."""
    return x / 2
