"""Somebody who throws each column into a set and takes the 1 out: at most one size may be left."""
from itertools import zip_longest


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    shape = []
    for column in zip_longest(a[::-1], b[::-1], fillvalue=1):
        sizes = set(column) - {1}
        if len(sizes) > 1:
            return None
        shape += sizes or {1}
    return tuple(shape[::-1])
