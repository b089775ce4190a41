"""The definition as printed: overflows."""


def logsumexp(x, dim):
    return x.exp().sum(dim).log()
