"""Puts ones in front of the shorter shape and compares column by column."""


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    length = max(len(a), len(b))
    a = (1,) * (length - len(a)) + tuple(a)
    b = (1,) * (length - len(b)) + tuple(b)
    result = []
    for x, y in zip(a, b):
        if x == y or y == 1:
            result.append(x)
        elif x == 1:
            result.append(y)
        else:
            return None
    return tuple(result)
