"""Adds a small number against division by zero, as layers do."""


def standardize(x, dim):
    return (x - x.mean(dim, keepdim=True)) / (x.std(dim, keepdim=True) + 1e-5)
