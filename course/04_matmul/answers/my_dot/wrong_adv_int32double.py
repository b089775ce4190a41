"""Integers of 32 bits by way of float64, whose products of large ones are rounded."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1 or a.shape != b.shape:
        raise ValueError("shapes")
    if a.dtype == torch.int64:
        return (a * b).sum()
    return (a.double() * b.double()).sum().to(a.dtype)
