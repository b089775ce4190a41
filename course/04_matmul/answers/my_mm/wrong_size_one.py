"""Lets a size of 1 pass, as broadcasting does."""


def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2 or (a.shape[1] != b.shape[0] and 1 not in (a.shape[1], b.shape[0])):
        raise ValueError("cannot multiply")
    return (a[:, :, None] * b).sum(1, dtype=a.dtype)
