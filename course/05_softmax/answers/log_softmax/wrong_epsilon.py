"""Adds a small number inside of the logarithm, so no -inf, and no truth either."""


def log_softmax(x, dim):
    e = (x - x.amax(dim, keepdim=True)).exp()
    return (e / e.sum(dim, keepdim=True) + 1e-9).log()
