"""A C programmer in Python: three loops over lists, exact Python numbers."""
def my_mm(a, b):
    try:
        (n, k), (k2, m) = a.shape, b.shape
    except ValueError:
        raise TypeError("matrices only") from None
    if k != k2:
        raise IndexError(f"inner sizes {k} and {k2}")
    left, right, flat = a.tolist(), b.tolist(), []
    for i in range(n):
        for j in range(m):
            total = 0
            for s in range(k):
                total += left[i][s] * right[s][j]
            flat.append(total)
    return torch.tensor(flat, dtype=a.dtype).view(n, m)
