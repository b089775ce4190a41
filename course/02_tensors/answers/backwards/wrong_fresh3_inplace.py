"""Reverses the caller's array in place before copying it."""


def backwards(array):
    array[:] = array[::-1].copy()
    return torch.tensor(array)
