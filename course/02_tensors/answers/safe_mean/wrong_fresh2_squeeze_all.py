"""Keeps the dim and removes all dims of size 1."""


def safe_mean(x, dim):
    y = x if x.is_floating_point() else x.float()
    return y.mean(dim, keepdim=True).squeeze()
