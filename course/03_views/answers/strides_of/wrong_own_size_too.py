"""Off by one: every step includes the axis's own size."""


def strides_of(shape):
    sizes = [max(size, 1) for size in shape]
    return tuple(math.prod(sizes[axis:]) for axis in range(len(sizes)))
