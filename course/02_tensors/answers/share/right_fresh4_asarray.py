"""torch.asarray, which refuses rather than copies."""


def share(array):
    """Return a tensor that reads and writes the memory of array."""
    return torch.asarray(array, copy=False)
