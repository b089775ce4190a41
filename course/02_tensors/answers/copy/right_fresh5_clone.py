"""Shares and then clones."""


def copy(array):
    """Return a tensor with the numbers and the dtype of array, in memory of its own."""
    shared = torch.as_tensor(array)
    return shared.clone()
