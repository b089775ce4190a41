"""Divides by the number of all elements."""


def safe_mean(x, dim):
    return x.sum(dim) / x.numel()
