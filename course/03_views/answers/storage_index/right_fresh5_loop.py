"""A loop over the dims."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    place = offset
    for dim in range(len(index)):
        place += index[dim] * stride[dim]
    return place
