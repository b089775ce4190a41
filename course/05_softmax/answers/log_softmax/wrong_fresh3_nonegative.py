"""Puts the dim back with the wrong unsqueeze for negative dims."""


def log_softmax(x, dim):
    m = x.amax(dim)
    at = dim if dim >= 0 else dim + x.ndim - 1
    lse = m + (x - m.unsqueeze(dim)).exp().sum(dim).log()
    return x - lse.unsqueeze(max(at, 0))
