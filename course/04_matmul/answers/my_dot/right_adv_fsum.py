"""fsum of Python's numbers for floats."""

import math


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1 or a.shape != b.shape:
        raise ValueError("shapes")
    pairs = [x * y for x, y in zip(a.tolist(), b.tolist())]
    total = math.fsum(pairs) if a.is_floating_point() else sum(pairs)
    return torch.tensor(total, dtype=a.dtype)
