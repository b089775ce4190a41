"""Somebody who comes from Lisp: the first index and the rest."""
def storage_index(index, stride, offset):
    if not index:
        return offset
    return storage_index(index[1:], stride[1:], offset + index[0] * stride[0])
