"""Turns dims round with %, so a dim that is not there raises no error."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    dim = dim % x.ndim  # a negative dim counts from the end
    index = [slice(None)] * x.ndim
    if x.shape[dim] == 1:
        index[dim] = 0
    return x[tuple(index)]
