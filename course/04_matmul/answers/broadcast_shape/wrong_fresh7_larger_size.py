"""A student who takes the larger size of a column: 1 against 0 gives 1 instead of 0."""


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    length = max(len(a), len(b))
    a = (1,) * (length - len(a)) + tuple(a)
    b = (1,) * (length - len(b)) + tuple(b)
    if any(p != q and p != 1 and q != 1 for p, q in zip(a, b)):
        return None
    return tuple(map(max, a, b))
