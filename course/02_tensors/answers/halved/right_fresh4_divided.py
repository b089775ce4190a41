"""x / 2 is new, and computes in floating point."""


def halved(x):
    """Return a new tensor with half of each element."""
    return x / 2
