"""Hurried: a bare squeeze() also removes other dims of size 1 (shape (1, 3) with dim=1 must give (1,))."""
def logsumexp(x, dim):
    m = x.amax(dim=dim, keepdim=True)
    m = m.masked_fill(m.isinf(), 0.0)
    return ((x - m).exp().sum(dim=dim, keepdim=True).log() + m).squeeze()
