"""The one method for the whole job."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    return x.fill_diagonal_(0)
