"""A student who writes "or None" behind the result: () and () broadcast to (), which counts as false."""


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    length = max(len(a), len(b))
    a = (1,) * (length - len(a)) + tuple(a)
    b = (1,) * (length - len(b)) + tuple(b)
    result = ()
    for p, q in zip(a, b):
        if p != q and 1 not in (p, q):
            return None
        result += (q if p == 1 else p,)
    return result or None
