"""The two cases of the hint."""


def safe_mean(x, dim):
    """Return the mean along dim: floating dtypes stay, integers and bool give the default dtype."""
    if x.is_floating_point():
        return x.mean(dim)
    return x.mean(dim, dtype=torch.get_default_dtype())
