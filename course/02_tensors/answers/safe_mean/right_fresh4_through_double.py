"""Computes everything in float64 and converts at the end."""


def safe_mean(x, dim):
    """Return the mean along dim: floating dtypes stay, integers and bool give the default dtype."""
    target = x.dtype if x.dtype.is_floating_point else torch.float32
    return torch.mean(x.double(), dim=dim).to(target)
