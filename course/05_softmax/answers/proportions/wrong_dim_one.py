"""Writes dim=1 where the argument should stand."""


def proportions(x, dim):
    return x / x.sum(1, keepdim=True)
