"""Pairs the first index with the last stride."""


def storage_index(index, stride, offset):
    return offset + sum(i * s for i, s in zip(index, reversed(stride)))
