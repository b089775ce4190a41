"""Converts to a NumPy array first, which bfloat16 tensors do not allow."""


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    a = np.asarray(x)
    return a.ndim, a.shape, a.size
