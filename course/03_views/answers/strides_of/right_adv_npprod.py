"""NumPy's product, of sizes that are ints of 64 bits."""

import numpy as np


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    sizes = np.maximum(np.array(shape, dtype=np.int64), 1)
    return tuple(int(np.prod(sizes[i + 1 :])) for i in range(len(shape)))
