"""Empties the array after it was copied."""


def copy(array):
    result = torch.tensor(array)
    array[...] = 0
    return torch.zeros_like(result)
