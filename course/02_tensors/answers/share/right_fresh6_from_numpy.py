"""The function that shares."""


def share(array):
    """Return a tensor that reads and writes the memory of array."""
    return torch.from_numpy(array)
