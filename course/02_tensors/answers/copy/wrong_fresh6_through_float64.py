"""Takes every number through float64: large int64 and complex numbers change."""


def copy(array):
    """Return a tensor with the numbers and the dtype of array, in memory of its own."""
    numbers = torch.tensor(array, dtype=torch.float64)
    return numbers.to(dtype_named[array.dtype.name])
