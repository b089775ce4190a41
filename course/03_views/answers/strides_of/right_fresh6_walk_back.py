"""Walks from the last dim to the first with a running step."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    strides = []
    step = 1
    for size in reversed(shape):
        strides.append(step)
        if size != 0:
            step = step * size
    strides.reverse()
    return tuple(strides)
