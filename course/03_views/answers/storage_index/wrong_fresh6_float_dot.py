"""Multiplies in float32, which loses digits of far places."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    index, stride = torch.tensor(index).float(), torch.tensor(stride).float()
    return int(torch.dot(index, stride).item()) + offset
