"""Puts a dim back for dim=1 only, as if there were nothing but matrices and positive dims."""


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    mean = x.mean(dim)
    std = x.std(dim)
    if dim == 1:
        mean = mean.unsqueeze(1)
        std = std.unsqueeze(1)
    return (x - mean) / std
