"""Raises the stub's error for unequal shapes."""


def row_dots(a, b):
    if a.shape != b.shape:
        raise NotImplementedError
    return (a * b).sum(1)
