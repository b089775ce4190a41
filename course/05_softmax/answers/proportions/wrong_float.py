"""Turns everything into float32, float64 tables too."""


def proportions(x, dim):
    x = x.float()
    return x / x.sum(dim, keepdim=True)
