"""Goes through a list and lets the dtype be inferred."""


def backwards(array):
    """Return a tensor with the elements of a NumPy array in reverse order."""
    return torch.tensor(array[::-1].tolist())
