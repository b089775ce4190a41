"""Element by element until the shorter side ends."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    rows, columns = x.shape
    for i in range(min(rows, columns)):
        x[i, i] = 0
    return x
