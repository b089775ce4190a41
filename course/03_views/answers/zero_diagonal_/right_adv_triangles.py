"""Puts both triangles together again and copies them back."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    return x.copy_(x.triu(1) + x.tril(-1))
