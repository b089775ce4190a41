"""Wants equal batch dims where both have some, and does not broadcast them."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    a, b = tuple(a), tuple(b)
    if a == () or b == ():
        return None
    if len(a) == 1 and len(b) == 1:
        return () if a == b else None
    if len(a) == 1:
        return b[:-2] + b[-1:] if a[0] == b[-2] else None
    if len(b) == 1:
        return a[:-1] if a[-1] == b[0] else None
    if a[-1] != b[-2]:
        return None
    if a[:-2] and b[:-2] and a[:-2] != b[:-2]:
        return None
    return (a[:-2] or b[:-2]) + (a[-2], b[-1])
