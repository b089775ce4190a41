"""Divides by the root mean square."""


def standardize(x, dim):
    n = x.shape[dim]
    centred = x - x.mean(dim, keepdim=True)
    return centred / ((x**2).sum(dim, keepdim=True) / (n - 1)).sqrt()
