"""Recursion over the dims."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    if len(shape) == 0:
        return ()
    if len(shape) == 1:
        return (1,)
    rest = strides_of(shape[1:])
    return (rest[0] * (shape[1] or 1),) + rest
