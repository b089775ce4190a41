"""Writes the numbers into memory of its own."""


def copy(array):
    source = torch.as_tensor(array)
    result = torch.empty(source.shape, dtype=source.dtype)
    result.copy_(source)
    return result
