"""The first dim, and the rest by recursion."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    if not index:
        return offset
    return storage_index(index[1:], stride[1:], offset + index[0] * stride[0])
