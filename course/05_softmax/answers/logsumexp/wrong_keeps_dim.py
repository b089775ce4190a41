"""Leaves the dim in place with size 1."""


def logsumexp(x, dim):
    m = x.amax(dim, keepdim=True)
    m = torch.where(m.isinf(), 0, m)
    return (x - m).exp().sum(dim, keepdim=True).log() + m
