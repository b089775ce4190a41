"""Checks, then the elementwise product and a sum with the dtype of a."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1:
        raise ValueError("both must be 1-D")
    if len(a) != len(b):
        raise ValueError(f"the lengths differ: {len(a)} and {len(b)}")
    return (a * b).sum(dtype=a.dtype)
