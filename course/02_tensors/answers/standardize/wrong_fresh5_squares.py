"""Mean of the squares minus square of the mean, which loses its digits far from 0."""


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    n = x.size(dim)
    mean = x.mean(dim, keepdim=True)
    variance = (x**2).mean(dim, keepdim=True) - mean**2
    variance = variance * n / (n - 1)
    return (x - mean) / variance.sqrt()
