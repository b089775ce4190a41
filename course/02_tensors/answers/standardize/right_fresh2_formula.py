"""The formula: subtract first, then square."""


def standardize(x, dim):
    n = x.shape[dim]
    centred = x - x.sum(dim, keepdim=True) / n
    variance = (centred**2).sum(dim, keepdim=True) / (n - 1)
    return centred / variance.sqrt()
