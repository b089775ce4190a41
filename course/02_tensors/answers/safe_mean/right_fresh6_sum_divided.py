"""Adds up integers in int64 and lets / make the floats."""


def safe_mean(x, dim):
    """Return the mean along dim: floating dtypes stay, integers and bool give the default dtype."""
    if x.dtype.is_floating_point:
        return torch.mean(x, dim=dim)
    n = x.shape[dim]
    return x.sum(dim=dim) / n
