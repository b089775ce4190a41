"""Pulls out the minimum: exp overflows where the scores of a slice lie far apart."""


def logsumexp(x, dim):
    m = x.amin(dim, keepdim=True)
    m = torch.where(m.isinf(), 0, m)
    return (x - m).exp().sum(dim).log() + m.squeeze(dim)
