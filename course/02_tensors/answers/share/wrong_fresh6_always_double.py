"""Asks for float64, so arrays of all other dtypes are copied."""


def share(array):
    """Return a tensor that reads and writes the memory of array."""
    return torch.as_tensor(array, dtype=torch.float64)
