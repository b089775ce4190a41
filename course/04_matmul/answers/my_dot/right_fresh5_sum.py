"""Checks, elementwise product, sum with a dtype."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1 or a.shape != b.shape:
        raise ValueError(f"two vectors of one length are needed, got {a.shape} and {b.shape}")
    return (a * b).sum(dtype=a.dtype)
