"""A C programmer: allocate the tensor in the array's dtype, then write through its NumPy view."""


def copy(array):
    """Return a tensor with the numbers and the dtype of array, in memory of its own."""
    result = torch.empty(array.shape, dtype=dtype_named[array.dtype.name])
    result.numpy()[...] = array
    return result
