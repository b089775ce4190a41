"""Keeps the dtype of integers as well."""


def safe_mean(x, dim):
    return x.float().mean(dim).to(x.dtype) if not x.is_floating_point() else x.mean(dim)
