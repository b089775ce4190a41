"""Looks out for -inf only; inf minus inf is nan."""


def logsumexp(x, dim):
    m = x.amax(dim, keepdim=True)
    m = m.masked_fill(m == -inf, 0.0)
    return (torch.log(torch.exp(x - m).sum(dim, keepdim=True)) + m).squeeze(dim)
