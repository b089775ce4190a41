"""The product of the sizes behind each dim, zeros counted as ones."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    sizes = [max(size, 1) for size in shape]
    return tuple(math.prod(sizes[dim + 1 :]) for dim in range(len(sizes)))
