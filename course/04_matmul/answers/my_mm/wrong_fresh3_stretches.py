"""Broadcasts without looking at the inner sizes: a size of 1 is stretched."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError("both must be 2-D")
    # unequal inner sizes are refused by the product
    return (a[:, :, None] * b[None, :, :]).sum(dim=1, dtype=a.dtype)
