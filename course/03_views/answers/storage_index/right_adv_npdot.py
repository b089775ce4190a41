"""NumPy's dot product."""

import numpy as np


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    return offset + int(np.dot(np.array(index, dtype=np.int64), np.array(stride, dtype=np.int64)))
