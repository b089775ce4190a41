"""Checks with assert, which the text says does not count."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    assert a.ndim == 1 and b.ndim == 1, "both tensors must be 1-D"
    assert len(a) == len(b), "both tensors must have the same length"
    return torch.sum(a * b, dtype=a.dtype)
