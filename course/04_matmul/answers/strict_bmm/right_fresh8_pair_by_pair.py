"""A C programmer: one mm for each pair, into a new tensor."""
def strict_bmm(a, b):
    if a.ndim != 3 or b.ndim != 3:
        raise TypeError("both must be 3-D")
    (B, n, k), (C, l, m) = a.shape, b.shape
    if B != C or k != l:
        raise ValueError("sizes differ")
    out = torch.zeros(B, n, m, dtype=a.dtype)
    for i in range(B):
        out[i] = a[i] @ b[i]
    return out
