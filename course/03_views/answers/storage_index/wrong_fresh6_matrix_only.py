"""Writes down the formula of the text, which is for two dims."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    i, j = index
    return offset + i * stride[0] + j * stride[1]
