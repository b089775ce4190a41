"""The textbook's three loops over Python's numbers, which are exact for integers."""


def my_mm(a, b):
    if a.dim() != 2 or b.dim() != 2:
        raise ValueError("matrices only")
    n, k = a.shape
    k2, m = b.shape
    if k != k2:
        raise ValueError(f"inner sizes {k} and {k2}")
    rows, columns = a.tolist(), b.tolist()
    result = torch.zeros(n, m, dtype=a.dtype)
    for i in range(n):
        for j in range(m):
            total = 0
            for s in range(k):
                total += rows[i][s] * columns[s][j]
            result[i, j] = total
    return result
