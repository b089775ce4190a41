"""Asks for float64, as in the example; arrays of another dtype are copied."""


def share(array):
    """Return a tensor that reads and writes the memory of array."""
    return torch.as_tensor(array, dtype=torch.float64)
