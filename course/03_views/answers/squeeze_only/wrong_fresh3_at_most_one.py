"""Takes size 0 for a size that goes, and fails there."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    if x.size(dim) > 1:
        return x
    return x.movedim(dim, 0)[0]
