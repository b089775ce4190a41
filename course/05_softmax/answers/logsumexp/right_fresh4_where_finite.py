"""Pulls out the maximum where it is finite, else 0."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    m = x.amax(dim, keepdim=True)
    m = torch.where(m.isfinite(), m, torch.zeros_like(m))
    return (x - m).exp().sum(dim).log() + m.squeeze(dim)
