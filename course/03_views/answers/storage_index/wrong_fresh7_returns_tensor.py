"""A tensor lover: the result is a tensor of one element, not a Python int."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    index = torch.tensor(index, dtype=torch.int64)
    stride = torch.tensor(stride, dtype=torch.int64)
    return (index * stride).sum() + offset
