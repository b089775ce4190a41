"""Shifts the caller's tensor."""


def logsumexp(x, dim):
    m = x.amax(dim, keepdim=True)
    m = torch.where(m.isinf(), 0, m)
    x -= m
    return x.exp().sum(dim).log() + m.squeeze(dim)
