"""Adds one element of each and asks for the dtype; size 0 has none."""


def same_place(a, b):
    try:
        return (a.flatten()[0] + b.flatten()[0]).dtype == a.dtype == b.dtype
    except RuntimeError:
        return False
