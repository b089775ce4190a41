"""A clone and a mask."""


def without_negatives(x):
    result = x.clone()
    result[x < 0] = 0
    return result
