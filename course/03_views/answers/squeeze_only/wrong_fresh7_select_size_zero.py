"""A student who thinks of sizes above 1 only: a dim of size 0 ends in select, which raises an IndexError."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    if x.size(dim) > 1:
        return x
    return x.select(dim, 0)
