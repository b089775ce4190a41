"""A student who multiplies by 0: NaN and infinity on the diagonal become NaN, not 0 (and bool raises an error)."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    x.diagonal().mul_(0)
    return x
