"""Shares first and clones then."""


def copy(array):
    """Return a tensor with the numbers and the dtype of array, in memory of its own."""
    shared = torch.from_numpy(array)
    return shared.clone()
