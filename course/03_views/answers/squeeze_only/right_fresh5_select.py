"""Takes the only index of the dim."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    if x.shape[dim] == 1:
        return x.select(dim, 0)
    return x
