"""Guards against a division by 0, so the mean of no elements is 0 and not nan."""


def safe_mean(x, dim):
    """Return the mean along dim: floating dtypes stay, integers and bool give the default dtype."""
    count = max(x.shape[dim], 1)  # never divide by zero
    return x.sum(dim) / count
