"""Writes into x."""


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    x -= x.mean(dim, keepdim=True)
    x /= x.std(dim, keepdim=True)
    return x
