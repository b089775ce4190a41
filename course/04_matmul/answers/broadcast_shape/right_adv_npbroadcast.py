"""NumPy's broadcast of arrays that see one byte many times."""

import numpy as np


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    one = np.zeros(1, dtype=np.int8)
    x, y = (np.lib.stride_tricks.as_strided(one, s, (0,) * len(s)) for s in (a, b))
    try:
        return np.broadcast(x, y).shape
    except ValueError:
        return None
