"""Checks the range by hand and deletes one size."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    if not -x.dim() <= dim < x.dim():
        raise IndexError(f"x has {x.dim()} dims, there is no dim {dim}")
    if dim < 0:
        dim += x.dim()
    sizes = list(x.shape)
    if sizes[dim] != 1:
        return x
    del sizes[dim]
    return x.view(sizes)
