"""Sorts the strides from large to small first, as those of a fresh tensor are."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    ordered = sorted(stride, reverse=True)
    return offset + sum(i * s for i, s in zip(index, ordered))
