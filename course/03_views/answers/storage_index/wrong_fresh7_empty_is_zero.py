"""A careful student with a special case too many: without dims the place is the offset, not 0."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    if len(index) == 0:
        return 0
    return offset + sum(i * s for i, s in zip(index, stride))
