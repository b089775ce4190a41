"""Reads the buffer with frombuffer, which fails for empty arrays and parts of larger ones."""


def share(array):
    """Return a tensor that reads and writes the memory of array."""
    dtype = dtype_named[array.dtype.name]
    return torch.frombuffer(array, dtype=dtype).reshape(array.shape)
