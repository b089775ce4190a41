"""Makes an empty tensor and copies the numbers into it."""


def copy(array):
    """Return a tensor with the numbers and the dtype of array, in memory of its own."""
    result = torch.empty(array.shape, dtype=dtype_named[array.dtype.name])
    result.copy_(torch.as_tensor(array))
    return result
