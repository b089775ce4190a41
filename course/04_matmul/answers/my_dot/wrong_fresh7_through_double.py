"""A student who computes in float64 to be exact: int64 products beyond 2**53 are rounded."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1 or len(a) != len(b):
        raise ValueError("two 1-D tensors of the same length, please")
    return (a.double() * b.double()).sum().to(a.dtype)
