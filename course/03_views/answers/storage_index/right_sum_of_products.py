"""Offset plus index times stride, axis by axis."""


def storage_index(index, stride, offset):
    return offset + sum(i * s for i, s in zip(index, stride))
