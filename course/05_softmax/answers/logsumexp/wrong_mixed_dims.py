"""Adds a maximum that has kept its dim to a sum that has not: broadcasting makes a matrix of it."""


def logsumexp(x, dim):
    m = x.amax(dim, keepdim=True)
    m = torch.where(m.isinf(), 0, m)
    return (x - m).exp().sum(dim).log() + m
