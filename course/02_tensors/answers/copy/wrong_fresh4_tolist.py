"""Goes through lists, in which an empty array of rank 2 loses its shape."""


def copy(array):
    """Return a tensor with the numbers and the dtype of array, in memory of its own."""
    return torch.tensor(array.tolist(), dtype=dtype_named[array.dtype.name])
