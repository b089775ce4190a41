"""NumPy's broadcast_shapes for the batch dims."""

import numpy as np


def matmul_shape(a, b):
    if min(len(a), len(b)) < 1:
        return None
    a2 = a if len(a) > 1 else (1,) + a
    b2 = b if len(b) > 1 else b + (1,)
    if a2[-1] != b2[-2]:
        return None
    try:
        batch = np.broadcast_shapes(a2[:-2], b2[:-2])
    except ValueError:
        return None
    return batch + (() if len(a) == 1 else a2[-2:-1]) + (() if len(b) == 1 else b2[-1:])
