"""The old and the new keyword both mean n - 1; a biased variance put right does too."""


def standardize(x, dim):
    n = x.shape[dim]
    biased = x.var(dim, correction=0, keepdim=True)
    return (x - x.mean(dim, keepdim=True)) / torch.sqrt(biased * n / (n - 1))
