"""Written for matrices."""


def storage_index(index, stride, offset):
    return offset + index[0] * stride[0] + index[1] * stride[1]
