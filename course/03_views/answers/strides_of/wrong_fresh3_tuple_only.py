"""Refuses a torch.Size, because its type is not tuple."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    if type(shape) is not tuple:
        raise TypeError("shape must be a tuple")
    if any(type(size) is not int or size < 0 for size in shape):
        raise ValueError("sizes must be ints, 0 or more")
    return tuple(math.prod(size or 1 for size in shape[i + 1 :]) for i in range(len(shape)))
