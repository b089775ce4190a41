"""Mean of the squares minus square of the mean."""


def standardize(x, dim):
    n = x.shape[dim]
    mean = x.mean(dim, keepdim=True)
    variance = ((x**2).mean(dim, keepdim=True) - mean**2) * n / (n - 1)
    return (x - mean) / variance.sqrt()
