"""A C programmer reads the raw buffer: empty arrays and those with steps raise an error."""


def share(array):
    return torch.frombuffer(array, dtype=dtype_named[array.dtype.name]).reshape(array.shape)
