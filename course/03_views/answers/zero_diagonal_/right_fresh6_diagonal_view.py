"""Writes zeros into the view of the diagonal."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    x.diagonal().zero_()
    return x
