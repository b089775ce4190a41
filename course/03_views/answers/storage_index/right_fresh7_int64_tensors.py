"""Somebody who multiplies two int64 tensors, exact below 2**63, and takes the item out."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    i, s = (torch.tensor(numbers, dtype=torch.int64) for numbers in (index, stride))
    return (i * s).sum().item() + offset
