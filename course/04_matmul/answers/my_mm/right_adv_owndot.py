"""Own helpers and variables that bear the names of forbidden functions."""


def dot(u, v):
    return (u * v).sum(dtype=u.dtype)


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError("matrices")
    (rows, inner), (inner2, cols) = a.shape, b.shape
    if inner != inner2:
        raise ValueError("inner sizes")
    out = torch.zeros(rows, cols, dtype=a.dtype)
    for outer in range(rows):
        for j in range(cols):
            out[outer, j] = dot(a[outer], b[:, j])
    return out
