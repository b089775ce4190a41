"""Computes in float32 whatever the dtype, and converts back."""


def standardize(x, dim):
    y = x.float()
    y = (y - y.mean(dim, keepdim=True)) / y.std(dim, keepdim=True)
    return y.to(x.dtype)
