"""Converts only what needs it."""


def safe_mean(x, dim):
    if x.is_floating_point():
        return x.mean(dim)
    return x.float().mean(dim)
