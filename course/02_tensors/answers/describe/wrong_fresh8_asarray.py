"""Makes an array of everything first: bfloat16 tensors and those that require gradients raise an error."""


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    array = np.asarray(x)
    return array.ndim, array.shape, array.size
