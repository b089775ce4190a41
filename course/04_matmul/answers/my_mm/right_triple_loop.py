"""The definition as three loops."""


def my_mm(a, b):
    if a.dim() != 2 or b.dim() != 2 or a.size(1) != b.size(0):
        raise ValueError("cannot multiply")
    n, k, m = a.size(0), a.size(1), b.size(1)
    c = torch.zeros((n, m), dtype=a.dtype)
    for i in range(n):
        for j in range(m):
            for s in range(k):
                c[i, j] += a[i, s] * b[s, j]
    return c
