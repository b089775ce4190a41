"""Checks the last dims alone, and takes the larger elsewhere if a one is around."""


def broadcast_shape(a, b):
    n = max(len(a), len(b))
    a, b = (1,) * (n - len(a)) + a, (1,) * (n - len(b)) + b
    if n and a[-1] != b[-1] and 1 not in (a[-1], b[-1]):
        return None
    return tuple(y if x == 1 else x for x, y in zip(a, b))
