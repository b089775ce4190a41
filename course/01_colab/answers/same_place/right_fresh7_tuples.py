"""Compares two tuples of attributes, fetched with operator.attrgetter."""
from operator import attrgetter

_place = attrgetter("dtype", "device")


def same_place(a, b):
    return _place(a) == _place(b)
