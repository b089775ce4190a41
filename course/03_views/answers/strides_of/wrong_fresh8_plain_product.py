"""A careful undergraduate who skips the second bullet; breaks the case of a size 0: (2, 0, 3) gives (0, 3, 1)."""
def strides_of(shape):
    return tuple(math.prod(shape[i + 1 :]) for i in range(len(shape)))
