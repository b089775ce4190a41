"""Writes through reshape: into a copy that nobody keeps, if x is not contiguous."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    rows, columns = x.shape
    n = min(rows, columns)
    # from one diagonal element to the next: a whole row and one more
    x.reshape(-1)[: n * columns : columns + 1] = 0
    return x
