"""Squeezes every dim of size 1 away."""


def safe_mean(x, dim):
    if not x.is_floating_point():
        x = x.float()
    return x.mean(dim, keepdim=True).squeeze()
