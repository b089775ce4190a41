"""A student who remembers that -1 counts in the new tensor, which is unsqueeze: every negative dim is off by one."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    if not -x.dim() <= dim < x.dim():
        raise IndexError(f"x has no dim {dim}")
    if dim < 0:
        dim = dim + x.dim() + 1
    return x.squeeze(dim) if dim < x.dim() else x
