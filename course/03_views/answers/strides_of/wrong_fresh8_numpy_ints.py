"""A NumPy veteran uses cumprod; breaks 'a tuple of Python ints', the entries are np.int64."""
import numpy as np


def strides_of(shape):
    sizes = np.maximum(np.array(shape[1:], dtype=np.int64), 1)
    steps = np.cumprod(sizes[::-1])[::-1]
    return (*steps, 1) if len(shape) else ()
