"""Divides by 1 where there are no elements, so their mean is 0 and not nan."""


def safe_mean(x, dim):
    return x.sum(dim) / max(x.shape[dim], 1)
