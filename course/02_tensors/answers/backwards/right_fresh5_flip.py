"""Shares, then flip copies in reverse order."""


def backwards(array):
    """Return a tensor with the elements of a NumPy array in reverse order."""
    return torch.flip(torch.from_numpy(array), dims=(0,))
