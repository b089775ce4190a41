"""Exchanges the elements in the array itself."""


def backwards(array):
    """Return a tensor with the elements of a NumPy array in reverse order."""
    n = len(array)
    for i in range(n // 2):
        array[i], array[n - 1 - i] = array[n - 1 - i], array[i]
    return torch.tensor(array)
