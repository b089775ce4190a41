"""Converts to float64 on the way, where large integers are rounded."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError("a and b must be 2-D")
    if a.shape[1] != b.shape[0]:
        raise ValueError("inner sizes must be equal")
    products = a.double()[:, :, None] * b.double()[None]
    return products.sum(dim=1).to(a.dtype)
