"""Turns tensors into arrays, which NumPy refuses for bfloat16."""


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    array = np.asarray(x)
    return array.ndim, array.shape, array.size
