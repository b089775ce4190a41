"""A fan of functools.reduce, with the offset as the initial value and a star for the pairs."""
from functools import reduce


def storage_index(index, stride, offset=0):
    """Return the place in the storage of the element at index."""
    return reduce(lambda place, pair: place + pair[0] * pair[1], zip(index, stride), offset)
