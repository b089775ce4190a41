"""Walks from the last dim to the first and multiplies up, a size of 0 counting as 1."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    result = []
    step = 1
    for size in reversed(shape):
        result.insert(0, step)
        if size > 0:
            step *= size
    return tuple(result)
