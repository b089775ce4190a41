"""Sets the corner to 0 and goes on with the smaller matrix in a loop of views."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    rest = x
    while rest.shape[0] > 0 and rest.shape[1] > 0:
        rest[0, 0].zero_()
        rest = rest[1:, 1:]
    return x
