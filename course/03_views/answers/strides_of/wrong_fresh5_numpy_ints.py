"""The elements of the tuple are NumPy's int64, not Python's ints."""


import numpy as np


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    if len(shape) == 0:
        return ()
    sizes = np.maximum(np.array(shape[1:], dtype=np.int64), 1)
    steps = np.concatenate([[1], np.cumprod(sizes[::-1])]).astype(np.int64)
    return tuple(steps[::-1])
