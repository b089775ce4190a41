"""Divides the number of elements with /, a float: strides far above 2**53 are off."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    sizes = [max(size, 1) for size in shape]
    total = math.prod(sizes)
    strides = []
    for size in sizes:
        total = total / size
        strides.append(int(total))
    return tuple(strides)
