"""Starts with the last stride 1 in any case, so the empty shape gets (1,)."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    strides = [1]
    for size in reversed(shape[1:]):
        strides.append(strides[-1] * max(size, 1))
    return tuple(strides[::-1])
