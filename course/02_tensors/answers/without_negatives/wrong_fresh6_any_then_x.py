"""If no element is negative, it returns x itself and no new tensor."""


def without_negatives(x):
    """Return x with 0 in the place of every negative element."""
    if (x < 0).any():
        result = x.clone()
        result[x < 0] = 0
        return result
    return x
