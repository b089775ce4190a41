"""Drops one size and one stride, after a check of the dim."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    if not -x.ndim <= dim < x.ndim:
        raise IndexError(f"x has {x.ndim} dims, there is no dim {dim}")
    shape, stride = list(x.shape), list(x.stride())
    if shape[dim] == 1:
        del shape[dim]
        del stride[dim]
    return x.as_strided(shape, stride)
