"""as_tensor, with the dtype that the array has already."""


def share(array):
    """Return a tensor that reads and writes the memory of array."""
    return torch.as_tensor(array, dtype=dtype_named[array.dtype.name])
