"""Refuses shapes of different lengths."""


def broadcast_shape(a, b):
    if len(a) != len(b):
        return None
    if any(n != m and 1 not in (n, m) for n, m in zip(a, b)):
        return None
    return tuple(m if n == 1 else n for n, m in zip(a, b))
