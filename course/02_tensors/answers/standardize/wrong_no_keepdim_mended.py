"""Mends the error where there is one, and not where there is none."""


def standardize(x, dim):
    try:
        return (x - x.mean(dim)) / x.std(dim)
    except RuntimeError:
        return (x - x.mean(dim, keepdim=True)) / x.std(dim, keepdim=True)
