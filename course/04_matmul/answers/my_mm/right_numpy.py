"""The same broadcasting in NumPy."""

import numpy as np


def my_mm(a, b):
    if len(a.shape) != 2 or len(b.shape) != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("cannot multiply")
    x, y = a.numpy(), b.numpy()
    return torch.from_numpy(np.add.reduce(x[:, :, np.newaxis] * y, axis=1, dtype=x.dtype))
