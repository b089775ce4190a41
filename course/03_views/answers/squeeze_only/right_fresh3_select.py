"""select(dim, 0) where the size is 1, else a view of everything."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    return x.select(dim, 0) if x.size(dim) == 1 else x[...]
