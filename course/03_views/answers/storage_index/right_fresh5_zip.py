"""Sum over the pairs."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    return offset + sum(i * s for i, s in zip(index, stride))
