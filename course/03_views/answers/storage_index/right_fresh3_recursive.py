"""One step along the first dim moves the offset; the rest by recursion."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    if not index:
        return offset
    (i, *rest), (step, *steps) = index, stride
    return storage_index(tuple(rest), tuple(steps), offset + i * step)
