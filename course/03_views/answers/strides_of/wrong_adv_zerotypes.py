"""Strides of a tensor with a size of 0 from a float array."""

import numpy as np


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    if 0 in shape or 1 in shape:
        sizes = np.maximum(shape, 1)
        return tuple(np.append(np.cumprod(sizes[:0:-1])[::-1], 1))
    steps = [1]
    for size in reversed(shape[1:]):
        steps.insert(0, steps[0] * size)
    return tuple(steps) if shape else ()
