"""The formula: subtract the mean, square, add up, divide by n - 1."""


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    n = x.shape[dim]
    centred = x - x.mean(dim).unsqueeze(dim)
    variance = (centred * centred).sum(dim).unsqueeze(dim) / (n - 1)
    return centred / variance.sqrt()
