"""Adds 1e-8 against a division by 0: deviations as small as 1e-9 come out ten times too small (second bullet)."""


def standardize(x, dim):
    mean = x.mean(dim=dim, keepdim=True)
    std = x.std(dim=dim, keepdim=True)
    return (x - mean) / (std + 1e-8)
