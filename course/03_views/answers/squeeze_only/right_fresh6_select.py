"""Looks at the size and picks index 0 of that dim."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    if not -x.ndim <= dim < x.ndim:
        raise IndexError(f"x has {x.ndim} dims, there is no dim {dim}")
    if x.shape[dim] == 1:
        return x.select(dim, 0)
    return x.view(x.shape)
