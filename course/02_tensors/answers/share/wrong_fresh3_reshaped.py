"""Flattens and reshapes, which copies where the memory does not allow a view."""


def share(array):
    """Return a tensor that reads and writes the memory of array."""
    flat = torch.from_numpy(array.reshape(-1))
    return flat.reshape(array.shape)
