"""Gives every dim of size 1 the stride 1."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    strides = []
    for i, size in enumerate(shape):
        if size == 1:
            strides.append(1)
        else:
            strides.append(math.prod(max(s, 1) for s in shape[i + 1 :]))
    return tuple(strides)
