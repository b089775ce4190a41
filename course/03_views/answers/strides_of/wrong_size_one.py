"""Gives an axis of size 1 the stride 0, since nobody ever steps along it."""


def strides_of(shape):
    sizes = [max(size, 1) for size in shape]
    return tuple(
        0 if size == 1 else math.prod(sizes[axis + 1 :]) for axis, size in enumerate(shape)
    )
