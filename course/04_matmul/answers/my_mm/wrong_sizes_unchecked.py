"""Checks the dims only, so that an inner size of 1 is stretched."""


def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError("matrices only")
    return (a[:, :, None] * b).sum(1, dtype=a.dtype)
