"""Unpacks the shapes, which refuses other numbers of dims by itself."""


def strict_bmm(a, b):
    size, n, k = a.shape
    other, rows, m = b.shape
    if (size, k) != (other, rows):
        raise ValueError("they do not fit")
    return a @ b
