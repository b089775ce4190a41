"""Expects strides in falling order, as fresh tensors have them."""


def storage_index(index, stride, offset):
    return offset + sum(i * s for i, s in zip(index, sorted(stride, reverse=True)))
