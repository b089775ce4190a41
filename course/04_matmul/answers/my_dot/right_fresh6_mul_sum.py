"""Checks, then elementwise product and a sum that keeps the dtype."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1 or len(a) != len(b):
        raise ValueError(f"two vectors of one length, not {tuple(a.shape)} and {tuple(b.shape)}")
    return (a * b).sum(dtype=a.dtype)
