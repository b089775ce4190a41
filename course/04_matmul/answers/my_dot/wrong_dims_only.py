"""Checks the number of dims and leaves the lengths to broadcasting."""


def my_dot(a, b):
    if a.ndim != 1 or b.ndim != 1:
        raise ValueError("1-D only")
    return (a * b).sum(dtype=a.dtype)
