"""Treats every size below 2 as one that can be stretched: 0 against 3 gives 3."""


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    n = max(len(a), len(b))
    a, b = (1,) * (n - len(a)) + a, (1,) * (n - len(b)) + b
    result = []
    for x, y in zip(a, b):
        if x < 2:
            result.append(y)
        elif y < 2 or x == y:
            result.append(x)
        else:
            return None
    return tuple(result)
