"""mean and std with keepdim."""


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    mean = x.mean(dim=dim, keepdim=True)
    std = x.std(dim=dim, keepdim=True)
    return (x - mean) / std
