"""torch.asarray, told that a copy will not do."""


def share(array):
    """Return a tensor that reads and writes the memory of array."""
    return torch.asarray(array, copy=False)
