"""The sum divided by the number of elements; / makes float32 of integers."""


def safe_mean(x, dim):
    """Return the mean along dim: floating dtypes stay, integers and bool give the default dtype."""
    return x.sum(dim=dim) / x.shape[dim]
