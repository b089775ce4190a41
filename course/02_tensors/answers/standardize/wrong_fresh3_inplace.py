"""Subtracts the mean in place, in the tensor that was given."""


def standardize(x, dim):
    std = x.std(dim, keepdim=True)
    x -= x.mean(dim, keepdim=True)
    return x / std
