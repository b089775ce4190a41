"""Mends strides of 0, which are no mistake."""


def storage_index(index, stride, offset):
    return offset + sum(i * max(s, 1) for i, s in zip(index, stride))
