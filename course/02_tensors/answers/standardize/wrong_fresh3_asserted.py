"""Checks that the smallest deviation is positive, which fails where there are no slices."""


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    std, mean = torch.std_mean(x, dim=dim, keepdim=True)
    if std.min() <= 0:
        raise ValueError("a slice whose elements are all equal")
    return (x - mean) / std
