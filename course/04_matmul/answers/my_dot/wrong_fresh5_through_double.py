"""Multiplies in float64 to be precise, and so loses the last digits of large int64."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1:
        raise ValueError("my_dot takes 1-D tensors only")
    if len(a) != len(b):
        raise ValueError("the lengths differ")
    return (a.double() * b.double()).sum().to(a.dtype)
