"""Mixes it up with the rule of the matrix product."""


def broadcast_shape(a, b):
    if len(a) < 2 or len(b) < 2 or a[-1] != b[-2]:
        return None
    return (*a[:-1], b[-1])
