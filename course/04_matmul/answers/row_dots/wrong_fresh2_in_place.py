"""Multiplies into a, whose values are gone afterwards."""


def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("the shapes differ")
    return a.mul_(b).sum(1)
