"""Copies the array backwards, as the message advises."""


def backwards(array):
    return torch.from_numpy(array[::-1].copy())
