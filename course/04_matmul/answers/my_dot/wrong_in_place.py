"""Multiplies in place, and changes the caller's vector."""


def my_dot(a, b):
    if a.ndim != 1 or a.shape != b.shape:
        raise ValueError("shapes")
    a *= b
    return a.sum(dtype=a.dtype)
