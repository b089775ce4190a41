"""Each axis steps over everything behind it: one product per axis."""


def strides_of(shape):
    sizes = [size if size > 0 else 1 for size in shape]
    return tuple(math.prod(sizes[axis + 1 :]) for axis in range(len(sizes)))
