"""NumPy's habit: steps in bytes, here of four bytes an element."""


def strides_of(shape):
    sizes = [max(size, 1) for size in shape]
    return tuple(4 * math.prod(sizes[axis + 1 :]) for axis in range(len(sizes)))
