"""mean and std with keepdim."""


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    return (x - x.mean(dim, keepdim=True)) / x.std(dim, keepdim=True)
