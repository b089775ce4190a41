"""Selects index 0 of the dim if its size is 1."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    if x.shape[dim] == 1:
        return x.select(dim, 0)
    return x
