"""A running product, each stride put in at the front of a list; checks and a print left in."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    if not isinstance(shape, tuple):
        raise TypeError(f"shape must be a tuple, not {type(shape).__name__}")
    strides = []
    step = 1
    for size in reversed(shape):
        strides.insert(0, step)
        if size != 0:
            step *= int(size)
    print("strides of", tuple(shape), "are", strides)
    return tuple(strides)
