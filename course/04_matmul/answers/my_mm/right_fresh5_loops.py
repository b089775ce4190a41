"""Three loops."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.dim() != 2 or b.dim() != 2:
        raise ValueError("my_mm multiplies matrices only")
    n, k = a.shape
    rows, m = b.shape
    if k != rows:
        raise ValueError("the columns of a must be as many as the rows of b")
    result = torch.zeros((n, m), dtype=a.dtype)
    for i in range(n):
        for j in range(m):
            for s in range(k):
                result[i, j] += a[i, s] * b[s, j]
    return result
