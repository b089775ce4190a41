"""Empties the array and returns what is left."""


def share(array):
    array[...] = 0
    return torch.from_numpy(array)
