"""Shares where it can, which is always here."""


def copy(array):
    return torch.as_tensor(array)
