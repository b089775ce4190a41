"""Adds 0 to get new memory, which makes int64 of bool."""


def copy(array):
    """Return a tensor with the numbers and the dtype of array, in memory of its own."""
    fresh = array + 0  # computes new numbers in new memory
    return torch.from_numpy(fresh)
