"""A C programmer fills a float64 table and converts it at the end; breaks 'integers are exact, however large'."""
def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("shapes do not fit")
    (n, k), m = a.shape, b.shape[1]
    table = torch.zeros((n, m), dtype=torch.float64)
    for i in range(n):
        for j in range(m):
            for s in range(k):
                table[i, j] += a[i, s] * b[s, j]
    return table.to(a.dtype)
