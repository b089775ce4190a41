"""Adds 0 to get a new array; bools become int64."""


def copy(array):
    """Return a tensor with the numbers and the dtype of array, in memory of its own."""
    array = array + 0  # a new array under the old name
    return torch.from_numpy(array)
