"""Merges the dim with its neighbour."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    if not -x.ndim <= dim < x.ndim:
        raise IndexError("no such dim")
    dim %= x.ndim
    if x.shape[dim] != 1:
        return x
    if x.ndim == 1:
        return x[0]
    return x.flatten(dim - 1, dim) if dim else x.flatten(0, 1)
