"""Computes in float64 for precision, where large int64 numbers lose digits."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1 or a.shape[0] != b.shape[0]:
        raise ValueError("expected two vectors of the same length")
    products = a.double() * b.double()
    return products.sum().to(a.dtype)
