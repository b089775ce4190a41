"""Multiplies into a to save memory, and the caller's vector has changed."""


def my_dot(a, b):
    if a.ndim != 1 or b.ndim != 1 or len(a) != len(b):
        raise ValueError("two vectors of one length")
    a *= b
    return a.sum(dtype=a.dtype)
