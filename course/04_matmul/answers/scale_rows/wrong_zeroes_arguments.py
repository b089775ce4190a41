"""Empties the table, and returns it."""


def scale_rows(x, weights):
    x.zero_()
    return x
