"""Adds ndim to a negative dim and then indexes, so that dims just below -ndim are accepted."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    if dim < 0:
        dim = dim + x.dim()
    sizes = list(x.shape)
    if sizes[dim] == 1:
        sizes.pop(dim)
    return x.reshape(sizes)
