"""Compares the number of rows, but not what is in them."""


def row_dots(a, b):
    if a.shape[0] != b.shape[0]:
        raise ValueError("unequal numbers of rows")
    return (a * b).sum(dim=1)
