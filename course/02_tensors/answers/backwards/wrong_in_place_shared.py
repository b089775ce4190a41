"""Turns the array itself round, and shares it."""


def backwards(array):
    array[:] = array[::-1].copy()
    return torch.from_numpy(array)
