"""Three loops from zeros of the right dtype."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.dim() != 2 or b.dim() != 2:
        raise ValueError("a and b must be matrices")
    n, k = a.shape
    k2, m = b.shape
    if k != k2:
        raise ValueError(f"inner sizes differ: {k} and {k2}")
    result = torch.zeros((n, m), dtype=a.dtype)
    for i in range(n):
        for j in range(m):
            for s in range(k):
                result[i, j] += a[i, s] * b[s, j]
    return result
