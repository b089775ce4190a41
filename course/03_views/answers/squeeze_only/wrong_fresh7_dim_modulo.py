"""A student who makes negative dims positive with %: a dim that x does not have wraps around and raises no error."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    return x.squeeze(dim % x.ndim)
