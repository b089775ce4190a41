"""as_tensor shares when it can."""


def share(array):
    """Return a tensor that reads and writes the memory of array."""
    return torch.as_tensor(array)
