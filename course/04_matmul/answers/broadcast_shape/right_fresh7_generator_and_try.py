"""A generator of sizes that raises where a column does not fit, and a try around tuple()."""


def _columns(a, b):
    length = max(len(a), len(b))
    a, b = [1] * (length - len(a)) + list(a), [1] * (length - len(b)) + list(b)
    for p, q in zip(a, b, strict=True):
        if p == q or q == 1:
            yield p
        elif p == 1:
            yield q
        else:
            raise ArithmeticError


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    try:
        return tuple(_columns(a, b))
    except ArithmeticError:
        return None
