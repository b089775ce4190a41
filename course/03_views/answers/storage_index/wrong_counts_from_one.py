"""Counts places from 1."""


def storage_index(index, stride, offset):
    return offset + sum(i * s for i, s in zip(index, stride)) + 1
