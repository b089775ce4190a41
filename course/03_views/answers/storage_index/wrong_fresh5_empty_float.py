"""An empty torch.tensor is float, so without dims the place is a float."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    return (torch.tensor(index) * torch.tensor(stride)).sum().item() + offset
