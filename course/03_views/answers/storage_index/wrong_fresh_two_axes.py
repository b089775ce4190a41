"""The formula for a matrix, as it stands in the text."""
def storage_index(index, stride, offset):
    i, j = index
    return offset + i * stride[0] + j * stride[1]
