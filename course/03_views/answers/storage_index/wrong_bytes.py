"""Counts bytes of float32 numbers."""


def storage_index(index, stride, offset):
    return 4 * (offset + sum(i * s for i, s in zip(index, stride)))
