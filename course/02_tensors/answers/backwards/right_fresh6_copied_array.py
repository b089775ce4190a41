"""Copies the reversed array, which has positive steps then."""


def backwards(array):
    """Return a tensor with the elements of a NumPy array in reverse order."""
    return torch.from_numpy(array[::-1].copy())
