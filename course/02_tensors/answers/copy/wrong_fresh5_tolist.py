"""Goes through lists, where an array of shape (0, 3) loses its shape."""


def copy(array):
    """Return a tensor with the numbers and the dtype of array, in memory of its own."""
    return torch.tensor(array.tolist(), dtype=dtype_named[array.dtype.name])
