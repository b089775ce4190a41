"""Sums without a dtype, so int32 becomes int64."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError("a and b must be 2-D")
    if a.size(1) != b.size(0):
        raise ValueError("inner sizes must be equal")
    return (a.unsqueeze(2) * b.unsqueeze(0)).sum(dim=1)
