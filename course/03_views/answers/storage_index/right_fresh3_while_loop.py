"""Walks from the last dim to the first with a while loop."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    place = offset
    d = len(index) - 1
    while d >= 0:
        place = place + index[d] * stride[d]
        d -= 1
    return place
