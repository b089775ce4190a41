"""A golfer: the product of all sizes behind a dim, zeros filtered out."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    return tuple(math.prod(filter(None, shape[dim + 1 :])) for dim, _ in enumerate(shape))
