"""Adds 1e-8 to the deviation, which may be smaller than that."""


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    mean = x.mean(dim=dim, keepdim=True)
    std = x.std(dim=dim, keepdim=True, unbiased=True)
    return (x - mean) / (std + 1e-8)
