"""A student who writes into a reshape: for a transposed or cropped x it is a copy, and x stays as it was."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    n, m = x.shape
    x.reshape(-1)[: min(n, m) * (m + 1) : m + 1] = 0
    return x
