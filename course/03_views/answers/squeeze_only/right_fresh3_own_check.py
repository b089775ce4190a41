"""Checks dim by itself and views x under the remaining sizes."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    n = x.ndim
    if dim < -n or dim >= n:
        raise IndexError(f"dim {dim} is out of range for a tensor of {n} dims")
    if dim < 0:
        dim += n
    sizes = list(x.shape)
    if sizes[dim] == 1:
        del sizes[dim]
    return x.view(sizes)
