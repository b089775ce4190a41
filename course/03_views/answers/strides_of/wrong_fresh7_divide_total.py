"""A student who divides the total by one size after the other: ZeroDivisionError for a dim of size 0."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    step = math.prod(max(size, 1) for size in shape)
    strides = []
    for size in shape:
        step //= size
        strides.append(step)
    return tuple(strides)
