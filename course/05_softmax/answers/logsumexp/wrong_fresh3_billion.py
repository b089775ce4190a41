"""Replaces -inf by -1e9 first, so a slice of only -inf gives about -1e9."""


def logsumexp(x, dim):
    y = x.masked_fill(x == -inf, torch.finfo(x.dtype).min if x.element_size() < 4 else -1e9)
    m = y.amax(dim, keepdim=True)
    m = torch.where(m == inf, torch.zeros_like(m), m)
    return ((y - m).exp().sum(dim, keepdim=True).log() + m).squeeze(dim)
