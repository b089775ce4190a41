"""Sorts the strides, as if the first axis always had the largest."""
def storage_index(index, stride, offset):
    return offset + sum(i * s for i, s in zip(index, sorted(stride, reverse=True)))
