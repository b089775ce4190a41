"""Indexes with a tuple of slices and one 0."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    position = range(x.ndim)[dim]  # an IndexError for a dim that x does not have
    if x.shape[position] != 1:
        return x
    key = [slice(None)] * x.ndim
    key[position] = 0
    return x[tuple(key)]
