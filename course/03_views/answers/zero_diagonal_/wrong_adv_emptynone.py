"""Has nothing to do for an empty matrix, and returns nothing."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    if x.numel() == 0:
        return
    for i in range(min(x.shape)):
        x[i, i] = 0
    return x
