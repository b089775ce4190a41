"""Counts from 1."""


def first_tensor():
    return torch.arange(1.0, 7.0).reshape(2, 3)
