"""Copies the formula of the text, for two dims only."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    return offset + index[0] * stride[0] + index[1] * stride[1]
