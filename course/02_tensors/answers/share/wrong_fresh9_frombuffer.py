"""A C programmer reads the buffer: frombuffer raises for transposed or sliced arrays and for empty ones (bullet 1)."""


def share(array):
    return torch.frombuffer(array, dtype=dtype_named[array.dtype.name]).reshape(array.shape)
