"""Multiplies by a size of 0 as well, so the strides in front become 0."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    result = []
    for i in range(len(shape)):
        result.append(math.prod(shape[i + 1 :]))
    return tuple(result)
