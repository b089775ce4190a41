"""Computes everything in float64 and converts the result."""


def safe_mean(x, dim):
    """Return the mean along dim: floating dtypes stay, integers and bool give the default dtype."""
    target = x.dtype if x.dtype.is_floating_point else torch.get_default_dtype()
    mean = torch.mean(x.to(torch.float64), dim=dim)
    return mean.to(target)
