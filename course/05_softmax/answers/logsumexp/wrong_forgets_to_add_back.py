"""Pulls the maximum out and leaves it there."""


def logsumexp(x, dim):
    m = x.amax(dim, keepdim=True)
    m = torch.where(m.isinf(), 0, m)
    return (x - m).exp().sum(dim).log()
