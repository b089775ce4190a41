"""Wants equal shapes."""


def strict_bmm(a, b):
    if a.ndim != 3 or a.shape != b.shape:
        raise ValueError("they do not fit")
    return a @ b
