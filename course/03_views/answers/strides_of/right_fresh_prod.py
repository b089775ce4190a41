"""From hint 2: math.prod over all that stands behind."""
def strides_of(shape):
    return tuple(math.prod(max(n, 1) for n in shape[i + 1 :]) for i in range(len(shape)))
