"""Fills the table with my_dot of rows and columns."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError("both must be matrices")
    if a.shape[1] != b.shape[0]:
        raise ValueError("the inner sizes differ")
    n, m = a.shape[0], b.shape[1]
    result = torch.zeros((n, m), dtype=a.dtype)
    for i in range(n):
        for j in range(m):
            result[i, j] = my_dot(a[i], b[:, j])
    return result
