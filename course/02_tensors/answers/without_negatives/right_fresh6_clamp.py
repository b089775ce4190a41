"""clamp with the smallest value 0."""


def without_negatives(x):
    """Return x with 0 in the place of every negative element."""
    return x.clamp(min=0)
