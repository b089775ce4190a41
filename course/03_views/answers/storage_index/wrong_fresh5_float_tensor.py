"""Multiplies in float32, which is exact up to 2**24 only."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    steps = torch.Tensor(index) * torch.Tensor(stride)
    return int(steps.sum().item()) + offset
