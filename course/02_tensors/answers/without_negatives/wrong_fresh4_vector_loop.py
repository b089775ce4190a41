"""Asks element by element, as if x were always a vector."""


def without_negatives(x):
    """Return x with 0 in the place of every negative element."""
    result = x.clone()
    for i in range(len(x)):
        if x[i] < 0:
            result[i] = 0
    return result
