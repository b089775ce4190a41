"""Empties the array."""


def backwards(array):
    array[:] = 0
    return torch.tensor(array)
