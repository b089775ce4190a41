"""Accepts a size that divides the other one, 2 against 4."""


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    n = max(len(a), len(b))
    a, b = (1,) * (n - len(a)) + a, (1,) * (n - len(b)) + b
    result = []
    for x, y in zip(a, b):
        if x == y or x == 1 or y == 1:
            result.append(y if x == 1 else x)
        elif min(x, y) > 0 and max(x, y) % min(x, y) == 0:
            result.append(max(x, y))
        else:
            return None
    return tuple(result)
