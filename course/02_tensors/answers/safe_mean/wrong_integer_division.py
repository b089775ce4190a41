"""Whole numbers only."""


def safe_mean(x, dim):
    if x.is_floating_point():
        return x.mean(dim)
    return (x.sum(dim) // x.shape[dim]).float()
