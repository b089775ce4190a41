"""Mean of the squares minus square of the mean loses its digits far from 0."""


def standardize(x, dim):
    n = x.shape[dim]
    m = x.mean(dim, keepdim=True)
    var = ((x**2).mean(dim, keepdim=True) - m**2) * n / (n - 1)
    return (x - m) / var.sqrt()
