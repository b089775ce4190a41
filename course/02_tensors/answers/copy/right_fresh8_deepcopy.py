"""Shares and then makes a deep copy of the tensor, with its steps; the import is inside because of the name."""


def copy(array):
    from copy import deepcopy

    return deepcopy(torch.from_numpy(array))
