"""Multiplies floats, which are not exact beyond 2**53."""


import numpy as np


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    if len(shape) == 0:
        return ()
    sizes = np.maximum(np.array(shape, dtype=float), 1)
    behind = np.append(np.cumprod(sizes[:0:-1])[::-1], 1.0)
    return tuple(int(step) for step in behind)
