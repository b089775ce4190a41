"""The formula: centre first, then the squares, divided by n - 1."""


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    n = x.shape[dim]
    mean = x.sum(dim=dim, keepdim=True) / n
    centred = x - mean
    variance = (centred * centred).sum(dim=dim, keepdim=True) / (n - 1)
    return centred / torch.sqrt(variance)
