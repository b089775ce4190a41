"""Computes in float32 to be safe, and rounds large ints."""


def my_dot(a, b):
    if a.ndim != 1 or a.shape != b.shape:
        raise ValueError("shapes")
    return (a.float() * b.float()).sum().to(a.dtype)
