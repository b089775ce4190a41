"""Compares the counted dims with dim, so that a negative or missing dim does nothing."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    shape = [size for i, size in enumerate(x.shape) if not (i == dim and size == 1)]
    return x.view(shape) if x.is_contiguous() else x.reshape(shape)
