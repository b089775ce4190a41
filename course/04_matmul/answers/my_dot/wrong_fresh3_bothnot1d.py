"""Refuses only if both are not 1-D (and instead of or): a vector and a (1, n) matrix pass."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 and b.ndim != 1:
        raise ValueError("must be 1-D")
    if a.shape[-1] != b.shape[-1]:
        raise ValueError("must have the same length")
    return (a * b).sum(dtype=a.dtype)
