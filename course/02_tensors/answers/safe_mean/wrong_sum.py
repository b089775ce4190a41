"""Forgets to divide."""


def safe_mean(x, dim):
    return x.sum(dim) * 1.0
