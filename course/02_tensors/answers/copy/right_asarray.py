"""Asks for a copy."""


def copy(array):
    return torch.asarray(array, copy=True)
