"""Forgets dim."""


def safe_mean(x, dim):
    return x.mean() if x.is_floating_point() else x.float().mean()
