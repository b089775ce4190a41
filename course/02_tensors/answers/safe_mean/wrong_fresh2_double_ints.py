"""Computes integers in float64 and forgets to go back."""


def safe_mean(x, dim):
    if x.is_floating_point():
        return x.mean(dim)
    return x.double().mean(dim)
