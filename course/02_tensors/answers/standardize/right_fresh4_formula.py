"""The formula for the deviation, with the mean subtracted first."""


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    n = x.shape[dim]
    centred = x - x.sum(dim, keepdim=True) / n
    variance = (centred**2).sum(dim, keepdim=True) / (n - 1)
    return centred / variance.sqrt()
