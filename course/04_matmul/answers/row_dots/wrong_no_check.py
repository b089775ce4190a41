"""Trusts that * checks the shapes."""


def row_dots(a, b):
    return (a * b).sum(1)
