"""A language model guards against division by 0: with a deviation of 1e-9, 1e-8 in the divisor changes everything (bullet 2)."""


def standardize(x, dim):
    mean = x.mean(dim=dim, keepdim=True)
    std = x.std(dim=dim, keepdim=True)
    return (x - mean) / (std + 1e-8)
