"""Stable for finite scores, nan where the maximum is infinite."""


def logsumexp(x, dim):
    m = x.amax(dim, keepdim=True)
    return (x - m).exp().sum(dim).log() + m.squeeze(dim)
