"""A running place, dim by dim, with a check of the lengths."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    if len(index) != len(stride):
        raise ValueError("index and stride must have the same length")
    place = offset
    for dim in range(len(index)):
        place += index[dim] * stride[dim]
    return place
