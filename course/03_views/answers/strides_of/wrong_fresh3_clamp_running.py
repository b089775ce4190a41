"""Raises the running product to 1 instead of the size: (2, 0, 3) gets (1, 3, 1)."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    strides = []
    running = 1
    for size in reversed(shape):
        strides.append(running)
        running = max(running * size, 1)
    return tuple(reversed(strides))
