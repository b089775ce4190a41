"""Calls contiguous() before view, so a turned tensor is copied."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    if dim >= x.dim() or dim < -x.dim():
        raise IndexError("dim out of range")
    shape = list(x.shape)
    if shape[dim] == 1:
        shape.pop(dim)
    return x.contiguous().view(shape)
