"""A dot product of float32 tensors, which rounds large places."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    if len(index) == 0:
        return offset
    steps = torch.dot(torch.tensor(index).float(), torch.tensor(stride).float())
    return int(steps.item()) + offset
