"""Collects in a float32 table and converts it in the end, which rounds large integers."""


def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("unsuitable shapes")
    n, m = a.shape[0], b.shape[1]
    result = torch.zeros(n, m) if not a.dtype == torch.float64 else torch.zeros(n, m).double()
    for i in range(n):
        for j in range(m):
            result[i, j] = (a[i] * b[:, j]).sum()
    return result.to(a.dtype)
