"""Goes through a list, so float32 and others are inferred anew."""


def backwards(array):
    """Return a tensor with the elements of a NumPy array in reverse order."""
    return torch.tensor(array.tolist()[::-1])
