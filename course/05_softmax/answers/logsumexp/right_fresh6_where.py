"""Pulls the maximum out where it is finite, and 0 where it is not."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    top = x.amax(dim=dim, keepdim=True)
    shift = torch.where(top.isfinite(), top, torch.zeros_like(top))
    total = (x - shift).exp().sum(dim=dim, keepdim=True)
    return (total.log() + shift).squeeze(dim)
