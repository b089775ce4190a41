"""Clamps the maximum to the finite numbers, which any shift may be."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    info = torch.finfo(x.dtype)
    m = x.amax(dim, keepdim=True).clamp(info.min, info.max)
    return ((x - m).exp().sum(dim, keepdim=True).log() + m).squeeze(dim)
