"""A language model that thinks strides must fall from left to right: sorts them, wrong for transposed tensors."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    place = offset
    for i, step in zip(index, sorted(stride, reverse=True)):
        place += i * step
    return place
