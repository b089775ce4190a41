"""Takes one size and one stride out of the layout."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    sizes, strides = list(x.shape), list(x.stride())
    if sizes[dim] != 1:
        return x
    sizes.pop(dim)
    strides.pop(dim)
    return x.as_strided(sizes, strides, x.storage_offset())
