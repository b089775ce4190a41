"""Checks the number of rows."""


def row_dots(a, b):
    if len(a) != len(b):
        raise ValueError("not as many rows")
    return (a * b).sum(1)
