"""The formula with zip and sum."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    return offset + sum(i * step for i, step in zip(index, stride))
