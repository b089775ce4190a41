"""Subtracts with -=, so x itself is changed."""


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    std = x.std(dim, keepdim=True)
    x -= x.mean(dim, keepdim=True)
    return x / std
