"""A beginner who lifts the finished product to 1, not the size: (2, 0, 3) gives (1, 3, 1) instead of (3, 3, 1)."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    strides, step = [], 1
    for size in reversed(shape):
        strides.append(step)
        step = max(step * size, 1)
    return tuple(reversed(strides))
