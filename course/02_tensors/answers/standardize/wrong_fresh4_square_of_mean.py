"""Mean of the squares minus square of the mean, which loses its digits far from 0."""


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    n = x.shape[dim]
    mean = x.mean(dim, keepdim=True)
    variance = (x * x).mean(dim, keepdim=True) - mean * mean
    variance = variance * n / (n - 1)  # sample deviation
    return (x - mean) / variance.sqrt()
