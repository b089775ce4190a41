"""Somebody who indexes with a 0 at that dim, and raises a ValueError of their own."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    if dim not in range(-x.ndim, x.ndim):
        raise ValueError(f"a tensor with {x.ndim} dims has no dim {dim}")
    key = [slice(None)] * x.ndim
    if x.shape[dim] == 1:
        key[dim] = 0
    return x[tuple(key)]
