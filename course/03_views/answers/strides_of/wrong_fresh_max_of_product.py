"""Clamps the product instead of each size."""
def strides_of(shape):
    return tuple(max(1, math.prod(shape[i + 1 :])) for i in range(len(shape)))
