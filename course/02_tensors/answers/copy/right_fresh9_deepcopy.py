"""A Python purist copies the array with the standard library and shares that copy."""

from copy import deepcopy


def copy(array):
    return torch.from_numpy(deepcopy(array))
