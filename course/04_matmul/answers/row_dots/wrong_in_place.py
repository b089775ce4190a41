"""Multiplies in place."""


def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    a = a.mul_(b)
    return a.sum(1)
