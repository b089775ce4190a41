"""Makes x contiguous first, so a transposed matrix itself is not changed."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    x = x.contiguous()
    x.diagonal().fill_(0)
    return x
