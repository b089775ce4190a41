"""Takes the larger size of a column, so 1 against 0 becomes 1."""


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    n = max(len(a), len(b))
    a = (1,) * (n - len(a)) + a
    b = (1,) * (n - len(b)) + b
    shape = []
    for x, y in zip(a, b):
        if x != y and x != 1 and y != 1:
            return None
        shape.append(max(x, y))
    return tuple(shape)
