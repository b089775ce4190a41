"""Clamps the maximum into the finite numbers, which settles both infinities."""

def logsumexp(x, dim):
    limits = torch.finfo(x.dtype)
    m = x.amax(dim, keepdim=True).clamp(limits.min, limits.max)
    return ((x - m).exp().sum(dim, keepdim=True).log() + m).squeeze(dim)
