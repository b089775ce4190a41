"""Mean of the squares minus square of the mean: no digits left far from 0."""


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    n = x.shape[dim]
    mean = x.mean(dim, keepdim=True)
    variance = (x**2).mean(dim, keepdim=True) - mean**2
    return (x - mean) / torch.sqrt(variance * n / (n - 1))
