"""Turns dim with %, so that a dim which x does not have becomes another one."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    dim = dim % x.dim()
    if x.shape[dim] != 1:
        return x
    shape = x.shape[:dim] + x.shape[dim + 1 :]
    return x.view(shape)
