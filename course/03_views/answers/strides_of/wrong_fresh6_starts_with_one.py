"""Starts the list with the stride of the last dim, even if there is no dim."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    strides = [1]
    for size in reversed(shape[1:]):
        strides.insert(0, strides[0] * max(size, 1))
    return tuple(strides)
