"""A recursive thinker: fixing the first index moves the offset; then one dim is left behind."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    if not index:
        return offset
    (first, *others), (step, *steps) = index, stride
    return storage_index(others, steps, offset + first * step)
