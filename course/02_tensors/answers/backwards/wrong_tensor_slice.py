"""Tensors refuse a negative step too."""


def backwards(array):
    return torch.from_numpy(array)[::-1]
