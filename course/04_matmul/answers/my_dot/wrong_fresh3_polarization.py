"""Goes by (a + b)^2 and (a - b)^2: the division by 4 makes large integers inexact."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1 or a.shape[0] != b.shape[0]:
        raise ValueError("two vectors of the same length")
    result = (((a + b) ** 2).sum() - ((a - b) ** 2).sum()) / 4
    return result.to(a.dtype)
