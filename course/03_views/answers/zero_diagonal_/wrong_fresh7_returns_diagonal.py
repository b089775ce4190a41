"""A student who chains too far: what comes back is the diagonal, not x."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    return x.diagonal().zero_()
