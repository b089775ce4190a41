"""Counts the offset in steps of the last dim."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    place = 0
    for i, s in zip(index, stride):
        place += i * s
    return place + offset * (stride[-1] if stride else 1)
