"""Forgets that sum turns int32 into int64."""


def my_dot(a, b):
    if a.ndim != 1 or b.ndim != 1 or a.shape != b.shape:
        raise ValueError("two vectors of one length")
    return (a * b).sum()
