"""Returns zeros at once where a size is 0, before the check of the inner sizes."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError("2-D only")
    n, m = a.shape[0], b.shape[1]
    if n == 0 or m == 0:
        return torch.zeros(n, m, dtype=a.dtype)
    if a.shape[1] != b.shape[0]:
        raise ValueError("inner sizes")
    rows = [torch.stack([(a[i] * b[:, j]).sum(dtype=a.dtype) for j in range(m)]) for i in range(n)]
    return torch.stack(rows)
