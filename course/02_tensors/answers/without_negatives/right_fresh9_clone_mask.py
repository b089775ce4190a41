"""A careful undergraduate: clone, then write through a mask."""


def without_negatives(x):
    """Return x with 0 in the place of every negative element."""
    result = x.clone()
    result[result < 0] = 0
    return result
