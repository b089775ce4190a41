"""math.prod of everything behind each dim, zeros replaced by ones first."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    sizes = [size or 1 for size in shape]
    return tuple(math.prod(sizes[dim + 1 :]) for dim in range(len(sizes)))
