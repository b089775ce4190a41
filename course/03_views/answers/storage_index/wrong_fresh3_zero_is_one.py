"""Takes a stride of 0 for 1."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    place = offset
    for i, step in zip(index, stride):
        place += i * max(step, 1)
    return place
