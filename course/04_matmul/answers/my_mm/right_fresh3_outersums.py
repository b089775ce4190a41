"""Adds up column times row for each step of the inner dim."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError("my_mm takes two matrices")
    n, k = a.shape
    if b.shape[0] != k:
        raise ValueError(f"inner sizes differ: {k} and {b.shape[0]}")
    result = torch.zeros((n, b.shape[1]), dtype=a.dtype)
    for s in range(k):
        result += a[:, s].unsqueeze(1) * b[s].unsqueeze(0)
    return result
