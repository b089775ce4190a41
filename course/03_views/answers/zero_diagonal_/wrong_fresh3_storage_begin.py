"""as_strided from the beginning of the storage, not from that of x."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    k = min(x.shape)
    x.as_strided((k,), (sum(x.stride()),), 0).zero_()
    return x
