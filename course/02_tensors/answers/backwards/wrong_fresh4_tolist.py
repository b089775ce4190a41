"""Goes through a list, where the dtype of the array is lost."""


def backwards(array):
    """Return a tensor with the elements of a NumPy array in reverse order."""
    return torch.tensor(array[::-1].tolist())
