"""Fills a float32 tensor of zeros, also for float64."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    n, m = x.shape
    result = torch.zeros(n, m)
    for i in range(n):
        for j in range(m):
            result[i, j] = x[i, j] * weights[i]
    return result
