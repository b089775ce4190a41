"""Reverses the array itself."""


def backwards(array):
    array[:] = array[::-1].copy()
    return torch.tensor(array)
