"""Literally step by step."""


def storage_index(index, stride, offset):
    for steps, length in zip(index, stride):
        for _ in range(steps):
            offset = offset + length
    return offset
