"""Collects in torch.zeros, a float32, and converts at the end: large integers are not exact."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("shapes do not fit")
    n, m = a.shape[0], b.shape[1]
    result = torch.zeros(n, m)
    for i in range(n):
        for j in range(m):
            result[i, j] = (a[i, :] * b[:, j]).sum()
    return result.to(a.dtype)
