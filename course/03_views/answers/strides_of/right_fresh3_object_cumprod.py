"""NumPy's cumprod over Python ints (dtype object), so nothing can overflow."""


import numpy as np


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    sizes = np.array([1, *[s if s > 0 else 1 for s in shape[:0:-1]]], dtype=object)
    return tuple(np.cumprod(sizes)[::-1].tolist())[: len(shape)]
