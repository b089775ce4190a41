"""Clones to keep x unchanged, so the result does not share its memory."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    result = x.clone()  # x itself must not change
    if result.shape[dim] == 1:
        result = result.squeeze(dim)
    return result
