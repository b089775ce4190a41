"""Copies with torch.FloatTensor, which shares float32 arrays and cuts digits of wider ones."""


def copy(array):
    """Return a tensor with the numbers and the dtype of array, in memory of its own."""
    return torch.FloatTensor(array).to(dtype_named[array.dtype.name])
