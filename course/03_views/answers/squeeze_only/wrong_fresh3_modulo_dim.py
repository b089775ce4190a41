"""Takes dim modulo the number of dims, so a dim that does not exist raises nothing."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    dim = dim % x.ndim
    if x.shape[dim] == 1:
        return x.squeeze(dim)
    return x
