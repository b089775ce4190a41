"""Multiplies entry by entry."""


def strict_bmm(a, b):
    if a.ndim != 3 or b.ndim != 3 or a.shape[0] != b.shape[0] or a.shape[2] != b.shape[1]:
        raise ValueError("they do not fit")
    return a * b
