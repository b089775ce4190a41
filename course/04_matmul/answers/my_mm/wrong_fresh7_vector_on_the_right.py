"""A student who checks the inner sizes only: a vector b of length k is accepted and broadcast to columns."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.shape[1] != b.shape[0]:
        raise ValueError(f"inner sizes {a.shape[1]} and {b.shape[0]} differ")
    return (a.unsqueeze(2) * b.unsqueeze(0)).sum(dim=1, dtype=a.dtype)
