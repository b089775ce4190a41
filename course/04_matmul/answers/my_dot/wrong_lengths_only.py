"""Compares shapes and forgets that matrices have shapes, too."""


def my_dot(a, b):
    if a.shape != b.shape:
        raise ValueError("unequal shapes")
    return (a * b).sum(dtype=a.dtype)
