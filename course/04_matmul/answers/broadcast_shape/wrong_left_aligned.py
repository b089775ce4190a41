"""Aligns the shapes at the left."""


def broadcast_shape(a, b):
    length = max(len(a), len(b))
    a = a + (1,) * (length - len(a))
    b = b + (1,) * (length - len(b))
    if any(n != m and 1 not in (n, m) for n, m in zip(a, b)):
        return None
    return tuple(m if n == 1 else n for n, m in zip(a, b))
