"""Makes a tensor first and flips it."""


def backwards(array):
    """Return a tensor with the elements of a NumPy array in reverse order."""
    return torch.tensor(array).flip(0)
