"""Walks from the right with zip_longest and a set of sizes."""


from itertools import zip_longest


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    sizes = []
    for pair in zip_longest(reversed(a), reversed(b), fillvalue=1):
        others = set(pair) - {1}
        if len(others) > 1:
            return None
        sizes.append(others.pop() if others else 1)
    return tuple(sizes[::-1])
