"""Handles the infinities, but squeezes every dim of size 1."""

def logsumexp(x, dim):
    m = x.amax(dim, keepdim=True)
    m = m.masked_fill(m.isinf(), 0.0)
    return ((x - m).exp().sum(dim, keepdim=True).log() + m).squeeze()
