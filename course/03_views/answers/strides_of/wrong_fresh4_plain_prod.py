"""Multiplies a size of 0 like any other, so that the dims before it get the stride 0."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    return tuple(math.prod(shape[i + 1 :]) for i in range(len(shape)))
