"""A student of strides: one step along both dims at once is the sum of the two strides."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    x.as_strided((min(x.size()),), (sum(x.stride()),)).zero_()
    return x
