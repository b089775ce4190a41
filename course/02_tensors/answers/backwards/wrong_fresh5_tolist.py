"""Goes through a list and lets the dtype be inferred."""


def backwards(array):
    """Return a tensor with the elements of a NumPy array in reverse order."""
    numbers = array.tolist()
    numbers.reverse()
    return torch.tensor(numbers)
