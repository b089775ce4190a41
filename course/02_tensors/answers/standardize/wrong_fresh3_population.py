"""Subtracts 1 from the number of elements only for more than two of them."""


def standardize(x, dim):
    n = x.shape[dim]
    d = x - x.mean(dim, keepdim=True)
    std = (d.square().sum(dim, keepdim=True) / (n - 1 if n > 2 else n)).sqrt()
    return d / std
