"""Sums in double, where whole numbers beyond 2**53 lose their last digits."""


def my_dot(a, b):
    if a.ndim != 1 or b.ndim != 1 or len(a) != len(b):
        raise ValueError("two vectors of one length")
    return (a.double() * b.double()).sum().to(a.dtype)
