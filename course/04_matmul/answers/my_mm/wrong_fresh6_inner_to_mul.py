"""Leaves the inner sizes to broadcasting, which stretches a 1."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError("only matrices")
    # (n, k, 1) * (1, k, m): * complains if the two k differ
    products = a[:, :, None] * b[None]
    return products.sum(1, dtype=a.dtype)
