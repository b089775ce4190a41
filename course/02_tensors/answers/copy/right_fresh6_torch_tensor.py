"""torch.tensor copies, always."""


def copy(array):
    """Return a tensor with the numbers and the dtype of array, in memory of its own."""
    return torch.tensor(array)
