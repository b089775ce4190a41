"""Turns the array itself round."""


def backwards(array):
    array[:] = array[::-1].copy()
    return torch.tensor(array)
