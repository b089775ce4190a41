"""torch.frombuffer for "the same memory": empty arrays and parts of larger ones raise an error."""
def share(array):
    return torch.frombuffer(array, dtype=dtype_named[array.dtype.name]).reshape(array.shape)
