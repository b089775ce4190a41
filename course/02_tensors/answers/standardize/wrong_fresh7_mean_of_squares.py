"""Mean of the squares minus square of the mean: loses its digits for numbers far from 0."""
def standardize(x, dim):
    n = x.shape[dim]
    mean = x.mean(dim, keepdim=True)
    variance = ((x * x).mean(dim, keepdim=True) - mean * mean) * n / (n - 1)
    return (x - mean) / variance.sqrt()
