"""Leaves the check to broadcasting, which stretches 1 and takes other dims."""


def my_mm(a, b):
    return (a[:, :, None] * b).sum(1, dtype=a.dtype)
