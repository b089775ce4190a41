"""The usual loop from the last axis."""
def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    result, step = [], 1
    for size in reversed(shape):
        result.insert(0, step)
        step *= max(size, 1)
    return tuple(result)
