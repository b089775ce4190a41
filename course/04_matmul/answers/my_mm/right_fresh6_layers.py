"""Adds up one layer, a column times a row, for each inner index."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if len(a.shape) != 2 or len(b.shape) != 2:
        raise ValueError("my_mm takes two matrices")
    n, k = a.shape
    k2, m = b.shape
    if k != k2:
        raise ValueError(f"inner sizes {k} and {k2} differ")
    out = torch.zeros(n, m, dtype=a.dtype)
    for s in range(k):
        column = a[:, s].unsqueeze(1)
        row = b[s].unsqueeze(0)
        out += column * row
    return out
