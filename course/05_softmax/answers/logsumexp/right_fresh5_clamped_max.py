"""Pulls out the maximum, clamped to the finite numbers of its dtype."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    limits = torch.finfo(x.dtype)
    m = x.amax(dim, keepdim=True).clamp(limits.min, limits.max)
    total = (x - m).exp().sum(dim)
    return m.squeeze(dim) + total.log()
