"""Computes with float32 tensors, which are not exact for large places."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    index = torch.tensor(index, dtype=torch.float32)
    stride = torch.tensor(stride, dtype=torch.float32)
    return int(offset + torch.dot(index, stride).item())
