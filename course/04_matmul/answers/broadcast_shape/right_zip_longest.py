"""Walks from the right with zip_longest."""

from itertools import zip_longest


def broadcast_shape(a, b):
    sizes = []
    for pair in zip_longest(reversed(a), reversed(b), fillvalue=1):
        others = {size for size in pair if size != 1}
        if len(others) > 1:
            return None
        sizes.append(others.pop() if others else 1)
    return tuple(sizes[::-1])
