"""Leaves the dtype of the sum to torch, which turns int32 into int64."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1:
        raise ValueError("a and b must be 1-D")
    if a.shape != b.shape:
        raise ValueError("a and b must have the same length")
    return (a * b).sum()
