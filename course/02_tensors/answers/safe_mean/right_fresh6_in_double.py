"""Computes everything in float64 and goes to the wanted dtype at the end."""


def safe_mean(x, dim):
    """Return the mean along dim: floating dtypes stay, integers and bool give the default dtype."""
    wanted = x.dtype if torch.is_floating_point(x) else torch.float32
    means = x.to(torch.float64).mean(dim=dim)
    return means.to(wanted)
