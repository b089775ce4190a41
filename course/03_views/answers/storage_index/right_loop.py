"""Walk along one axis after the other."""


def storage_index(index, stride, offset):
    place = offset
    for axis in range(len(index)):
        place += index[axis] * stride[axis]
    return place
