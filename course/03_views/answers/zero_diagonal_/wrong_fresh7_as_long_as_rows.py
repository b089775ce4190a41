"""A student who thinks of square and wide matrices: a tall one has more rows than columns, IndexError."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    for i in range(len(x)):
        x[i, i] = 0
    return x
