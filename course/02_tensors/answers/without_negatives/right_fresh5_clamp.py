"""clamp with a lower bound."""


def without_negatives(x):
    """Return x with 0 in the place of every negative element."""
    return x.clamp(min=0)
