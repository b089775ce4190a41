"""Sums over dim 1, which is the last one for a matrix of vectors only."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    return (x @ a * x).sum(1)
