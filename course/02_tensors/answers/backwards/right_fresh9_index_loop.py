"""A C programmer: an explicit loop from both ends into preallocated memory."""


def backwards(array):
    """Return a tensor with the elements of a NumPy array in reverse order."""
    n = len(array)
    result = torch.empty(n, dtype=dtype_named[array.dtype.name])
    for i in range(n):
        result[n - 1 - i] = array[i].item()
    return result
