"""Multiplies int64 tensors and turns the sum into a Python int."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    index = torch.tensor(index, dtype=torch.int64)
    stride = torch.tensor(stride, dtype=torch.int64)
    return int((index * stride).sum()) + offset
