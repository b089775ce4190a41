"""A student who thinks of (n, 1) against (n,) only; breaks 'where the shapes differ' for (2, 3) against (1, 3)."""
def safe_mse(prediction, target):
    if prediction.ndim != target.ndim:
        raise ValueError("one is a column and the other is not")
    return ((prediction - target) ** 2).mean()
