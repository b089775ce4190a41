"""Lets torch turn the tensor round; flip copies."""


def backwards(array):
    """Return a tensor with the elements of a NumPy array in reverse order."""
    return torch.from_numpy(array).flip(0)
