"""Adds up column by column."""


def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return sum((x * y for x, y in zip(a.T, b.T)), start=a.new_zeros(len(a)))
