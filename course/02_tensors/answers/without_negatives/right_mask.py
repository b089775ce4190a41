"""A copy, and a mask to write through."""


def without_negatives(x):
    result = x.clone()
    result[result < 0] = 0
    return result
