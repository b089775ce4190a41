"""Multiplies int64 tensors, which are exact here, and takes the number out."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    i = torch.tensor(index, dtype=torch.int64)
    s = torch.tensor(stride, dtype=torch.int64)
    return offset + (i * s).sum().item()
