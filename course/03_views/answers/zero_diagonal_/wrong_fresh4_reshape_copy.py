"""Writes into a reshape, which is a copy if x is transposed or part of something larger."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    rows, columns = x.shape
    flat = x.reshape(rows * columns)
    for i in range(min(rows, columns)):
        flat[i * columns + i] = 0
    return x
