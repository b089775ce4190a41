"""Lays the diagonal over the storage: one step is a row and a column."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    n = min(x.shape[0], x.shape[1])
    step = x.stride(0) + x.stride(1)
    x.as_strided((n,), (step,), x.storage_offset()).fill_(0)
    return x
