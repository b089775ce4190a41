"""NumPy's product of nothing is the float 1.0."""

import numpy as np


def strides_of(shape):
    sizes = [max(size, 1) for size in shape]
    return tuple(float(np.prod(sizes[axis + 1 :])) for axis in range(len(sizes)))
