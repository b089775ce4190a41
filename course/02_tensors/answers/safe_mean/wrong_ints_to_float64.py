"""NumPy's habit for the mean of integers."""


def safe_mean(x, dim):
    return x.mean(dim, dtype=x.dtype if x.is_floating_point() else torch.float64)
