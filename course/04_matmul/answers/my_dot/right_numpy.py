"""Does the arithmetic in NumPy."""

import numpy as np


def my_dot(a, b):
    if a.shape != b.shape or len(a.shape) != 1:
        raise ValueError(f"{a.shape} and {b.shape}")
    total = np.multiply(a.numpy(), b.numpy()).sum(dtype=a.numpy().dtype)
    return torch.tensor(total, dtype=a.dtype)
