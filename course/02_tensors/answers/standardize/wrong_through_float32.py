"""Computes in float32 and goes back to the dtype."""


def standardize(x, dim):
    y = x.float()
    return ((y - y.mean(dim, keepdim=True)) / y.std(dim, keepdim=True)).to(x.dtype)
