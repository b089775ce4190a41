"""Averages the exponentials."""


def logsumexp(x, dim):
    m = x.amax(dim, keepdim=True)
    m = torch.where(m.isinf(), 0, m)
    return (x - m).exp().mean(dim).log() + m.squeeze(dim)
