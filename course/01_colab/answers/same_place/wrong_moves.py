"""Moves b to a first, and then finds them in the same place."""


def same_place(a, b):
    b = b.to(a)
    return a.dtype == b.dtype and a.device == b.device
