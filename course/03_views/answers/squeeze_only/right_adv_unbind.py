"""Takes one row of the dim, and checks its range by the size only."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    size = x.shape[dim]
    return x.unbind(dim)[0] if size == 1 else x[...]
