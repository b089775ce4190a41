"""Collects in a float32 table, where large integers are rounded."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.dim() != 2 or b.dim() != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("shapes do not fit")
    n, m = a.shape[0], b.shape[1]
    c = torch.zeros(n, m)
    for i in range(n):
        for j in range(m):
            c[i, j] = (a[i, :] * b[:, j]).sum()
    return c.to(a.dtype)
