"""Keeps one of the two dims."""


def standardize(x, dim):
    return (x - x.mean(dim)) / x.std(dim, keepdim=True)
