"""Offset plus a sum over pairs."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    return offset + sum(i * step for i, step in zip(index, stride))
