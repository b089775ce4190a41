"""Copies, always."""


def copy(array):
    return torch.tensor(array)
