"""Takes ones in front out of both shapes before it aligns them: (1, 3) and (3,) give (3,)."""


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    a, b = list(a), list(b)
    for shape in (a, b):
        while shape and shape[0] == 1:
            del shape[0]
    n = max(len(a), len(b))
    a, b = [1] * (n - len(a)) + a, [1] * (n - len(b)) + b
    if any(x != y and x != 1 and y != 1 for x, y in zip(a, b)):
        return None
    return tuple(y if x == 1 else x for x, y in zip(a, b))
